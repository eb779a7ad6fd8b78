import { randomInt } from 'node:crypto';
import { drive } from '../support/drive';
import type { InvokeOptions, ProgressEvent, Properties } from '../support/local';
import { formsOf } from '../support/needles';
import { captureOutput } from '../runtime/support/output';
import { startRecorded, type Recorded, type RecordedOptions } from './recorded';

type Action = Parameters<typeof drive>[1];

/** What the tests of one file do their work with. */
export interface Bench extends Recorded {
  /** An operation to its end, as `drive` does it. */
  run(action: Action, desired: Properties, options?: InvokeOptions): Promise<ProgressEvent>;
  /** A client that must come to be; gives its model. */
  create(desired: Properties): Promise<Properties>;
  /** UPDATE from one declaration to the other of the same client. */
  update(client: Properties, before: Properties, after: Properties): Promise<ProgressEvent>;
  /** Makes a pool, with session tracking, and gives its id. */
  pool(): Promise<string>;
}

/** The credentials of the caller and of the log delivery, of which every test with an invocation knows. */
const CREDENTIALS = 4;

/**
 * A recorded local AWS for the tests of one file; usable in hooks and tests only. Each test begins with nothing in
 * it, and ends with the search: a hit fails it, and so does a test in which no client had a secret.
 */
export function benchForFile(name: string, options?: RecordedOptions): Bench {
  // It is filled before anything can use it: jest runs the hooks of a file in the order of their calls.
  const bench = {} as Bench;
  const sums = { secrets: 0, forms: 0, places: 0, bytes: 0, hits: 0 };
  const output = captureOutput();
  beforeAll(async () => void Object.assign(bench, withSteps(await startRecorded(options))));
  beforeEach(() => bench.reset());
  afterEach(async () => {
    bench.tamper();
    bench.tape.note('what the local AWS writes to its terminal', output.text());
    const searched = await bench.searched();
    sums.forms += [...bench.tape.secrets.keys()].flatMap(formsOf).length;
    for (const key of ['secrets', 'places', 'bytes'] as const) sums[key] += searched[key];
    sums.hits += searched.hits.length;
    expect(searched.hits).toEqual([]);
    expect(searched.secrets).toBeGreaterThan(CREDENTIALS);
  });
  afterAll(async () => {
    await bench.close();
    const { secrets, forms, places, bytes, hits } = sums;
    const looked = `${secrets} secrets in ${forms} forms, ${places} places, ${bytes} bytes`;
    process.stdout.write(`Secret leaks, ${name}: ${looked}: ${hits} hits\n`);
  });
  return bench;
}

function withSteps(recorded: Recorded): Bench {
  const run: Bench['run'] = (action, desired, options) => drive(recorded, action, desired, options);
  return {
    ...recorded,
    run,
    create: async (desired) => {
      const event = await run('CREATE', desired);
      expect(ending(event)).toBe('SUCCESS');
      return event.resourceModel ?? {};
    },
    update: ({ UserPoolId, ClientId }, before, after) => {
      const id = { UserPoolId, ClientId };
      return run('UPDATE', { ...after, ...id }, { previous: { ...before, ...id } });
    },
    pool: async () => {
      const { UserPool } = await recorded.cognito.createUserPool({ PoolName: 'leaks' });
      const UserPoolId = UserPool?.Id ?? '';
      await recorded.cognito.setUserPoolSessionConfiguration({
        UserPoolId,
        UserSessionTracking: 'ENABLED',
        TokenSession: { MaxPerUser: 10 },
      });
      return UserPoolId;
    },
  };
}

/** How an operation ended, in a word or two. */
export const ending = ({ status, errorCode }: ProgressEvent): string =>
  errorCode ? `${status} ${errorCode}` : status;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+';

/** A secret of somebody's own. It holds `+` and `_`, which other spellings write in another way. */
export function customSecret(characters = 40): string {
  const some = Array.from({ length: characters - 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${some.slice(0, 7)}_+${some.slice(7)}+_`;
}
