import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  deleteStack,
  deployStack,
  detectDrift,
  type DeployOptions,
  type StackEvent,
} from '../../local/stack';
import { startLocal, type TestLocal } from '../support/local';

/** A resource type of the tests, to see how the engine treats whatever handlers answer. */
export const THING = {
  typeName: 'Test::Fake::Thing',
  description: 'A thing',
  additionalProperties: false,
  properties: {
    Id: { type: 'string' },
    Kind: { type: 'string' },
    Size: { type: 'integer' },
    Names: { type: 'array', insertionOrder: false, items: { type: 'string' } },
    Steps: { type: 'array', items: { type: 'string' } },
    Options: { $ref: '#/definitions/Options' },
    Secret: { type: 'string' },
  },
  definitions: {
    Options: {
      type: 'object',
      additionalProperties: false,
      properties: { Deep: { type: 'boolean' }, Level: { type: 'integer' } },
    },
  },
  primaryIdentifier: ['/properties/Id'],
  readOnlyProperties: ['/properties/Id'],
  createOnlyProperties: ['/properties/Kind'],
  writeOnlyProperties: ['/properties/Secret'],
};

/**
 * What the tests' handlers begin with. `ok(event)` does what a good handler does, on files beside the bundle;
 * a test's `answer(event, n)` may answer otherwise, `n` counting the calls with one action and logical id.
 */
const PRELUDE = `
const { appendFileSync, existsSync, readFileSync, writeFileSync, rmSync } = require('node:fs');
const at = (name) => require('node:path').join(__dirname, name);
const lines = () => (existsSync(at('calls')) ? readFileSync(at('calls'), 'utf8').trim().split('\\n').map(JSON.parse) : []);
const notFound = { status: 'FAILED', errorCode: 'NotFound', message: 'There is no such thing' };
const failed = (errorCode, message = errorCode, resourceModel) => ({ status: 'FAILED', errorCode, message, resourceModel });
const typed = (value) => (/^\\d+$/.test(value) ? Number(value) : value === 'true' ? true : value);
const shown = ({ Secret, ...model }) => JSON.parse(JSON.stringify(model), (_, value) => typed(value));
function ok({ action, bearerToken, requestData: { resourceProperties } }) {
  const Id = resourceProperties.Id ?? 'thing-' + bearerToken.slice(0, 8);
  const file = at(Id + '.json');
  const model = shown({ ...resourceProperties, Id });
  if (action !== 'CREATE' && !existsSync(file)) return notFound;
  if (action === 'DELETE') return rmSync(file), { status: 'SUCCESS' };
  if (action === 'READ') return { status: 'SUCCESS', resourceModel: JSON.parse(readFileSync(file, 'utf8')) };
  writeFileSync(file, JSON.stringify(model));
  return { status: 'SUCCESS', resourceModel: model };
}
exports.entrypoint = async (event) => {
  const { action, requestData: { logicalResourceId } } = event;
  appendFileSync(at('calls'), JSON.stringify(event) + '\\n');
  const n = lines().filter((e) => e.action === action && e.requestData.logicalResourceId === logicalResourceId).length;
  return answer(event, n);
};
`;

/** One event that the handlers saw. */
export interface SeenEvent {
  action: string;
  bearerToken: string;
  callbackContext: unknown;
  stackId: string;
  resourceType: string;
  responseEndpoint: null;
  rollback: boolean;
  requestData: {
    logicalResourceId: string;
    resourceProperties: Record<string, unknown>;
    previousResourceProperties: Record<string, unknown> | null;
    stackTags: Record<string, string>;
  };
}

/** A local AWS whose handlers are a test's own, with the engine's operations bound to it. */
export interface Fake {
  local: TestLocal;
  folder: string;
  /** The events that handlers saw, in order; for one logical id and action if given. */
  seen: (logicalId?: string, action?: string) => SeenEvent[];
  /** `action status` of each event of the last operation, for one logical id. */
  told: (logicalId: string) => string[];
  reasons: () => (string | undefined)[];
  deploy: (template: object | string, more?: Partial<DeployOptions>) => ReturnType<typeof deployStack>;
  delete: () => ReturnType<typeof deleteStack>;
  drift: (more?: { stackName: string }) => ReturnType<typeof detectDrift>;
  /** The ids of the things that there are. */
  things: () => string[];
  close: () => Promise<void>;
}

/** Starts a local AWS whose type answers with `answer`, the source of a function `(event, n) => answer`. */
export async function startFake(answer = 'ok', timeLimitMs = 60_000): Promise<Fake> {
  const folder = mkdtempSync(join(tmpdir(), 'fake-type-'));
  writeFileSync(join(folder, 'handlers.js'), `${PRELUDE}\nconst answer = ${answer};\n`);
  writeFileSync(join(folder, 'schema.json'), JSON.stringify(THING));
  const local = await startLocal({ bundle: folder, timeLimitMs });
  let events: StackEvent[] = [];
  const options = {
    endpoint: local.aws,
    lambda: local.lambda,
    stackName: 'fake',
    schemas: [join(folder, 'schema.json')],
    timing: { backoffBaseMs: 1, callbackScale: 0, tries: 3 },
    onEvent: (event: StackEvent) => void events.push(event),
  };
  const begin = <Result>(operation: () => Result): Result => {
    events = [];
    return operation();
  };
  return {
    local,
    folder,
    seen: (logicalId, action) => seenIn(folder).filter((event) => matches(event, logicalId, action)),
    told: (logicalId) => events.filter((event) => event.logicalId === logicalId).map(({ status }) => status),
    reasons: () => events.filter(({ status }) => status.endsWith('FAILED')).map(({ reason }) => reason),
    deploy: (template, more) =>
      begin(() =>
        deployStack({
          ...options,
          template: typeof template === 'string' ? template : JSON.stringify(template),
          ...more,
        }),
      ),
    delete: () => begin(() => deleteStack(options)),
    drift: (more) => detectDrift({ ...options, ...more }),
    things: () => thingsIn(folder),
    close: async () => {
      await local.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Gives what starts such fakes in the tests of one file; they stop after its last test. */
export function fakesForFile(): typeof startFake {
  const fakes: Fake[] = [];
  afterAll(() => Promise.all(fakes.map(({ close }) => close())));
  return async (...how) => {
    const fake = await startFake(...how);
    fakes.push(fake);
    return fake;
  };
}

/** A template with one thing per logical id. */
export const thingsTemplate = (things: Record<string, object>, more: object = {}): object => ({
  Resources: Object.fromEntries(
    Object.entries(things).map(([id, Properties]) => [id, { Type: THING.typeName, Properties }]),
  ),
  ...more,
});

function seenIn(folder: string): SeenEvent[] {
  const file = join(folder, 'calls');
  if (!existsSync(file)) return [];
  // Only the prelude above writes there.
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SeenEvent);
}

const matches = ({ action, requestData }: SeenEvent, logicalId?: string, wanted?: string): boolean =>
  (logicalId === undefined || requestData.logicalResourceId === logicalId) &&
  (wanted === undefined || action === wanted);

const thingsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith('thing-'))
    .map((name) => name.replace('.json', ''));
