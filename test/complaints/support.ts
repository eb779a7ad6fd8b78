import {
  UpdateUserPoolClientCommand,
  type UpdateUserPoolClientCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';
import { deployStack, detectDrift } from '../../local/stack';
import { described, type Identifier } from '../support/client';
import type { Properties, SeenCall, TestLocal } from '../support/local';

/** Changes a client without its stack: as another stack, a script or a person at the console does. */
export async function changeBehind(
  local: TestLocal,
  of: Identifier,
  changes: Partial<UpdateUserPoolClientCommandInput>,
): Promise<void> {
  const { ClientSecret: _, ...present } = await described(local, of);
  await local.cognito().send(new UpdateUserPoolClientCommand({ ...present, ...of, ...changes }));
}

const WRITES = /^(Create|Update|Delete|Set)UserPoolClient/;
export const writesAmong = (calls: readonly SeenCall[]): string[] =>
  calls.map(({ operation }) => operation).filter((operation) => WRITES.test(operation));

/** A stack of one client in an existing pool, by the properties that its template declares. */
export function stackOf(local: TestLocal, stackName: string, UserPoolId: string) {
  const options = { endpoint: local.aws, lambda: local.lambda, stackName, timing: { callbackScale: 0 } };
  return {
    deploy: async (properties: Properties) => {
      const template = templateOf({ ...properties, UserPoolId });
      const { status, outputs } = await deployStack({ ...options, template });
      return { status, client: { UserPoolId, ClientId: String(outputs.ClientId) } };
    },
    drift: async () => (await detectDrift(options)).resources.flatMap(({ differences }) => differences),
  };
}

const templateOf = (Properties: Properties): string =>
  JSON.stringify({
    Resources: { Client: { Type: 'Community::Cognito::UserPoolClient', Properties } },
    Outputs: { ClientId: { Value: { 'Fn::GetAtt': ['Client', 'ClientId'] } } },
  });
