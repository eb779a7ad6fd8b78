import { randomUUID } from 'node:crypto';
import { StackStateError } from './options';
import { StackRecords } from './records';

/** Several times within a lease, so that a busy machine loses none. */
const RENEWAL_MS = 500;
const LOOK_AGAIN_MS = 100;

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Runs `action` as the stack's only engine; `owner` is what its writes have to name. Where another engine has
 * the stack, waits until that one is known to live (throws a StackStateError) or to be dead.
 */
export async function asOwner<Result>(
  { endpoint, stackName }: { endpoint: string; stackName: string },
  asked: 'updated' | 'deleted',
  action: (owner: string) => Promise<Result>,
): Promise<Result> {
  const owner = randomUUID();
  const records = new StackRecords(endpoint, owner);
  await take(records, stackName, asked);
  let renewal: Promise<unknown> = Promise.resolve();
  const renew = () => records.takeLease(stackName).catch(() => undefined);
  const timer = setInterval(() => void (renewal = renewal.then(renew)), RENEWAL_MS);
  try {
    return await action(owner);
  } finally {
    clearInterval(timer);
    // One that arrived after the release would take the stack again.
    await renewal;
    await records.releaseLease(stackName).catch(() => undefined);
  }
}

async function take(records: StackRecords, name: string, asked: string): Promise<void> {
  for (let seen: number | undefined; ; await sleep(LOOK_AGAIN_MS)) {
    const turn = await records.takeLease(name);
    if (turn === undefined) return;
    if (seen !== undefined && seen !== turn) throw await inUse(records, name, asked);
    seen = turn;
  }
}

async function inUse(records: StackRecords, name: string, asked: string): Promise<StackStateError> {
  const status = (await records.load(name))?.status ?? 'CREATE_IN_PROGRESS';
  return new StackStateError(
    `Stack [${name}] is in ${status} state and can not be ${asked}: another engine is at work on it`,
  );
}
