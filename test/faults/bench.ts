import {
  SetUserPoolSessionConfigurationCommand,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { StackResult } from '../../local/stack';
import type { Fault, Properties, TestLocal } from '../support/local';
import type { Phase } from './courses';
import type { Scenario } from './scenarios';
import { clientResource, stackRuns } from './stack-runs';

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

/** Makes the pool; nothing of the stack is deployed yet. */
export async function newStack({ local, cognito }: Bench, { created, updated }: Scenario): Promise<Stack> {
  const UserPoolId = await local.createPool();
  const session = { UserSessionTracking: 'ENABLED', TokenSession: { MaxPerUser: 10 } } as const;
  await cognito.send(new SetUserPoolSessionConfigurationCommand({ UserPoolId, ...session }));
  const runs = stackRuns(local);
  const deploy = (declared: Properties) => runs.deploy(clientResource({ UserPoolId, ...declared }));
  const phases: Record<Phase, () => Promise<StackResult>> = {
    create: () => deploy(created),
    update: () => deploy(updated),
    delete: () => runs.remove(),
  };
  return {
    UserPoolId,
    reasons: runs.reasons,
    run: (phase) => phases[phase](),
    addFaults: async (...faults) => {
      const ours = faults.map((fault) => ({ ...fault, match: { UserPoolId } }));
      await local.control('POST', '/_local/faults', ours);
    },
  };
}

/** A stack on which a phase's operation can be carried out. */
export async function stackBefore(phase: Phase, bench: Bench, scenario: Scenario): Promise<Stack> {
  const stack = await newStack(bench, scenario);
  if (phase === 'create') return stack;
  const { status } = await stack.run('create');
  if (status !== 'CREATE_COMPLETE') throw new Error(`Without a fault CREATE ended with ${status}`);
  return stack;
}
