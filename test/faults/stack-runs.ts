import { deleteStack, deployStack, type StackEvent, type StackResult } from '../../local/stack';
import type { Properties, TestLocal } from '../support/local';

/** The resource type under test, in every template of the fault tables, has this logical id. */
export const LOGICAL_ID = 'Client';

/** A stack by its operations. */
export interface StackRuns {
  /** Creates the stack, or updates it, with these resources. */
  deploy(resources: Properties): Promise<StackResult>;
  remove(): Promise<StackResult>;
  /** Why the resource under test failed, in order. */
  readonly reasons: readonly string[];
}

let stacks = 0;

/** A stack of its own; nothing of it is deployed yet. Callbacks come at once unless their delay is scaled. */
export function stackRuns(
  local: TestLocal,
  { callbackScale = 0, onEvent }: { callbackScale?: number; onEvent?: (event: StackEvent) => void } = {},
): StackRuns {
  const reasons: string[] = [];
  const options = {
    endpoint: local.aws,
    lambda: local.lambda,
    stackName: `stack-${(stacks += 1)}`,
    timing: { backoffBaseMs: 5, callbackScale },
    onEvent: (event: StackEvent) => {
      const { logicalId, status, reason = '' } = event;
      if (logicalId === LOGICAL_ID && status.endsWith('_FAILED')) reasons.push(reason);
      onEvent?.(event);
    },
  };
  return {
    reasons,
    deploy: (Resources) => deployStack({ ...options, template: JSON.stringify({ Resources }) }),
    remove: () => deleteStack(options),
  };
}

/** The resource under test, as a template declares it. */
export const clientResource = (declared: Properties): Properties => ({
  [LOGICAL_ID]: { Type: 'Community::Cognito::UserPoolClient', Properties: declared },
});
