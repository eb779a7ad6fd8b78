import {
  SetUserPoolSessionConfigurationCommand,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { deleteStack, deployStack, type StackEvent, type StackResult } from '../../local/stack';
import type { Fault, Properties, TestLocal } from '../support/local';
import type { Phase } from './courses';
import type { Scenario } from './scenarios';

export const LOGICAL_ID = 'Client';

/** What every cell of the table works with. */
export interface Bench {
  readonly local: TestLocal;
  /** The test's own access, which no sandbox's fault meets. */
  readonly cognito: CognitoIdentityProviderClient;
}

/** A pool of its own with a stack that holds one client. */
export interface Stack {
  readonly UserPoolId: string;
  /** Carries out a stack operation to its end. */
  run(phase: Phase): Promise<StackResult>;
  /** Why resources failed, in order. */
  readonly reasons: readonly string[];
  /** Faults for the calls on this pool from now on, behind those that are there. */
  addFaults(...faults: Fault[]): Promise<void>;
}

let stacks = 0;

/** Makes the pool; nothing of the stack is deployed yet. */
export async function newStack({ local, cognito }: Bench, { created, updated }: Scenario): Promise<Stack> {
  const UserPoolId = await local.createPool();
  const session = { UserSessionTracking: 'ENABLED', TokenSession: { MaxPerUser: 10 } } as const;
  await cognito.send(new SetUserPoolSessionConfigurationCommand({ UserPoolId, ...session }));
  const reasons: string[] = [];
  const options = {
    endpoint: local.aws,
    lambda: local.lambda,
    stackName: `stack-${(stacks += 1)}`,
    timing: { backoffBaseMs: 5, callbackScale: 0 },
    onEvent: ({ logicalId, status, reason = '' }: StackEvent) =>
      void (logicalId === LOGICAL_ID && status.endsWith('_FAILED') && reasons.push(reason)),
  };
  const deploy = (declared: Properties) =>
    deployStack({ ...options, template: template({ UserPoolId, ...declared }) });
  const phases: Record<Phase, () => Promise<StackResult>> = {
    create: () => deploy(created),
    update: () => deploy(updated),
    delete: () => deleteStack(options),
  };
  return {
    UserPoolId,
    reasons,
    run: (phase) => phases[phase](),
    addFaults: async (...faults) => {
      const ours = faults.map((fault) => ({ ...fault, match: { UserPoolId } }));
      await local.control('POST', '/_local/faults', ours);
    },
  };
}

const template = (Properties: Properties): string =>
  JSON.stringify({
    Resources: { [LOGICAL_ID]: { Type: 'Community::Cognito::UserPoolClient', Properties } },
  });

/** A stack on which a phase's operation can be carried out. */
export async function stackBefore(phase: Phase, bench: Bench, scenario: Scenario): Promise<Stack> {
  const stack = await newStack(bench, scenario);
  if (phase === 'create') return stack;
  const { status } = await stack.run('create');
  if (status !== 'CREATE_COMPLETE') throw new Error(`Without a fault CREATE ended with ${status}`);
  return stack;
}
