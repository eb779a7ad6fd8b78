import { randomUUID } from 'node:crypto';
import type { Properties } from '../../local/stack/event';
import type { Step } from '../../local/stack/state';
import { timingOf, type Timing } from '../../local/stack/timing';
import { registryType } from '../../local/stack/types/registry';
import { readSchema } from '../../local/stack/types/schema';
import type { Operation, ResourceType } from '../../local/stack/types/type';

export const ACTIONS = ['CREATE', 'UPDATE', 'DELETE'] as const;
export type LoadAction = (typeof ACTIONS)[number];

/** One app client of the run: what its template declares, and what the last operation read back. */
export interface LoadClient {
  logicalId: string;
  declared: Properties;
  model?: Properties;
}

/** The resource type behind the Lambda endpoint, driven as a stack of many clients drives it. */
export interface Driver {
  carryOut(action: LoadAction, client: LoadClient): Promise<void>;
  /** How often an operation has begun again because its handler gave up. */
  retries(): number;
}

/** What an UPDATE changes of each client. */
const CHANGED: Properties = { AuthSessionValidity: 5 };

export function clientsOf(UserPoolId: string, count: number, named: boolean): LoadClient[] {
  return Array.from({ length: count }, (_, index) => ({
    logicalId: `Client${index}`,
    declared: { UserPoolId, ...(named && { ClientName: `client-${index}` }) },
  }));
}

export function driverFor(lambdaUrl: string, stackId: string): Driver {
  let retries = 0;
  const usual = timingOf();
  const timing: Timing = {
    ...usual,
    backoff: (failures) => {
      retries += 1;
      return usual.backoff(failures);
    },
  };
  const settings = { lambdaUrl, stackId, region: 'us-east-1', tags: () => ({}), timing };
  const type = registryType(readSchema('schema.json'), settings);
  return { carryOut: (action, client) => OPERATIONS[action](type, client), retries: () => retries };
}

const OPERATIONS: Record<LoadAction, (type: ResourceType, client: LoadClient) => Promise<void>> = {
  CREATE: async (type, client) => {
    client.model = await type.create(operationOn(client, { action: 'CREATE', token: randomUUID() }));
  },
  UPDATE: async (type, client) => {
    const previous = client.declared;
    client.declared = { ...previous, ...CHANGED };
    const step: Step = { action: 'UPDATE', token: randomUUID() };
    client.model = await type.update({ ...operationOn(client, step), previous });
  },
  DELETE: (type, client) => type.remove(operationOn(client, { action: 'DELETE', token: randomUUID() })),
};

const operationOn = ({ logicalId, declared, model }: LoadClient, step: Step): Operation => ({
  logicalId,
  desired: declared,
  model,
  step,
  rollback: false,
  save: async () => undefined,
});
