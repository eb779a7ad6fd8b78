import { compare } from '../../local/stack/compare';
import { readSchema, schemaAt } from '../../local/stack/types/schema';
import type { ProgressEvent, Properties } from '../support/local';
import { told, type Meaning, type Settings } from './model';
import type { Trouble } from './steps';

const SESSION_WRITE = 'SetUserPoolClientSessionConfiguration';

/** What came of an update. */
export type Ending = 'written' | 'nothing to write' | 'refused' | 'failed';

/** One update: what the model expects, and what was seen. */
export interface Seen {
  readonly event: ProgressEvent;
  readonly meaning: Meaning;
  /** The writes that the model expects, in any order. */
  readonly changes: readonly string[];
  readonly writes: readonly string[];
  /** The client as the SDK described it before and after. */
  readonly now: Settings;
  readonly after: Settings;
  readonly trouble?: Trouble;
}

/** Holds an update against the model; READ and Cognito's own word on what was refused are the caller's to ask. */
export function endingOf(seen: Seen): Ending {
  const { event, changes } = seen;
  if (event.status === 'SUCCESS') {
    expectMeant(seen);
    return changes.length > 0 ? 'written' : 'nothing to write';
  }
  if (event.errorCode === 'AccessDenied') {
    expectHalfDone(seen);
    return 'failed';
  }
  expectUntouched(seen);
  return 'refused';
}

function expectMeant({ meaning, after, writes, changes }: Seen): void {
  expect(meaning).toHaveProperty('client');
  expect(told(after)).toEqual(told(clientOf(meaning)));
  expect(writes).toEqual([...changes].sort());
}

/** The write that could not be made left its part as it was; the other one is made or not. */
function expectHalfDone({ meaning, now, after, changes, trouble }: Seen): void {
  expect(trouble).toMatchObject({ final: true });
  expect(changes).toContain(trouble?.operation);
  const wanted = clientOf(meaning);
  const halfDone =
    trouble?.operation === SESSION_WRITE
      ? { ...wanted, SSOSession: now.SSOSession }
      : { ...now, SSOSession: wanted.SSOSession };
  expect([told(now), told(halfDone)]).toContainEqual(told(after));
}

function expectUntouched({ event, writes, now, after }: Seen): void {
  expect(event).toMatchObject({ errorCode: 'InvalidRequest', message: expect.stringMatching(/^\/[A-Z]/) });
  expect(writes).toEqual([]);
  expect(after).toEqual(now);
}

/** The client that the model expects; none where the rule itself refuses. */
export const clientOf = (meaning: Meaning): Settings => ('client' in meaning ? meaning.client : {});

const SCHEMA = readSchema(`${__dirname}/../../schema.json`);
const isSet = (path: readonly string[]): boolean => schemaAt(SCHEMA, path)?.insertionOrder === false;

/** The declared properties that the stack engine would report as drifted. */
export function reportedDrift(template: Settings, model: Properties): string[] {
  const differences = Object.entries(template).flatMap(([name, value]) =>
    compare(value, model[name], [name], isSet),
  );
  return [...new Set(differences.map(({ path }) => path.split('.')[0] ?? ''))].sort();
}
