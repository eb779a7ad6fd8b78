import type { StackEvent, StackResult } from '../../local/stack';
import { stackRuns } from '../faults/stack-runs';
import type { Fault, SeenCall, TestLocal } from '../support/local';
import type { Act, Course } from './courses';
import { client, clientAndFailure, RESOURCE_SERVER } from './declared';
import { clientIdsOf } from './look';
import { callAws } from './post';

/** A pool of its own with a stack that holds one client. */
export interface Stack {
  readonly UserPoolId: string;
  /** Why the client failed, in order. */
  readonly reasons: readonly string[];
  /** Every event of the stack so far. */
  readonly events: readonly StackEvent[];
  /** Tells of each event from now on, at once. */
  listen(listener: (event: StackEvent) => void): void;
  /** Does it to its end; nothing is to be told of what is no stack operation. */
  act(act: Act): Promise<StackResult | undefined>;
  /** Faults for the handlers' calls on this pool from now on, behind those that are there. */
  addFaults(...faults: Fault[]): Promise<void>;
  /** The handlers' calls so far. */
  calls(): Promise<SeenCall[]>;
}

/** A value that no provider has made. */
export const STRANGERS_SECRET = 'strangers_secret_0123456789';

/** Makes the pool, and brings the stack to where the course begins. */
export async function stackBefore(local: TestLocal, { before, waits }: Course): Promise<Stack> {
  const UserPoolId = await newPool(local.aws);
  const events: StackEvent[] = [];
  const listeners: ((event: StackEvent) => void)[] = [(event) => events.push(event)];
  const runs = stackRuns(local, {
    callbackScale: waits ? 1 : 0,
    onEvent: (event) => listeners.forEach((listener) => listener(event)),
  });
  const act = async (step: Act): Promise<StackResult | undefined> => {
    if ('strangerAdds' in step) return addStranger(local.aws, UserPoolId);
    if ('remove' in step) return runs.remove();
    return runs.deploy((step.besideFailure ? clientAndFailure : client)(UserPoolId, step.deploy));
  };
  for (const step of before) {
    const result = await act(step);
    if (result?.succeeded === false) throw new Error(`Without a fault: ${runs.reasons.join('; ')}`);
  }
  return {
    UserPoolId,
    reasons: runs.reasons,
    events,
    listen: (listener) => void listeners.push(listener),
    act,
    addFaults: async (...faults) => {
      const ours = faults.map((fault) => ({ ...fault, mentions: UserPoolId, by: 'handler' }));
      await local.control('POST', '/_local/faults', ours);
    },
    calls: async () =>
      (await local.calls()).filter(
        ({ sandbox, input }) => sandbox !== undefined && JSON.stringify(input ?? {}).includes(UserPoolId),
      ),
  };
}

/** A pool with the resource server whose scope the tokens are for. */
async function newPool(endpoint: string): Promise<string> {
  const { body } = await callAws(endpoint, 'cognito-idp', 'CreateUserPool', { PoolName: 'pool' });
  const UserPoolId = (body.UserPool as { Id: string }).Id; // CreateUserPoolResponse
  const Scopes = [{ ScopeName: 'read', ScopeDescription: 'read' }];
  await callAws(endpoint, 'cognito-idp', 'CreateResourceServer', { UserPoolId, ...RESOURCE_SERVER, Scopes });
  return UserPoolId;
}

async function addStranger(endpoint: string, UserPoolId: string): Promise<undefined> {
  const [ClientId] = await clientIdsOf(endpoint, UserPoolId);
  const input = { UserPoolId, ClientId, ClientSecret: STRANGERS_SECRET };
  await callAws(endpoint, 'cognito-idp', 'AddUserPoolClientSecret', input);
}
