import {
  DescribeUserPoolClientCommand,
  UpdateUserPoolClientCommand,
  type UpdateUserPoolClientCommandInput,
  type UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import { deployStack, detectDrift } from '../../local/stack';
import { succeed } from '../support/drive';
import type { Properties, SeenCall, TestLocal } from '../support/local';

/** The primary identifier of a client. */
export interface Identifier {
  UserPoolId: string;
  ClientId: string;
}

export const identifierOf = ({ UserPoolId, ClientId }: Properties): Identifier => ({
  UserPoolId: String(UserPoolId),
  ClientId: String(ClientId),
});

/** The client as Cognito has it, without its dates. */
export async function described(local: TestLocal, of: Identifier): Promise<UserPoolClientType> {
  const { UserPoolClient } = await local.cognito().send(new DescribeUserPoolClientCommand({ ...of }));
  const { LastModifiedDate: _modified, CreationDate: _created, ...client } = UserPoolClient ?? {};
  return client;
}

/** Changes a client without its stack: as another stack, a script or a person at the console does. */
export async function changeBehind(
  local: TestLocal,
  of: Identifier,
  changes: Partial<UpdateUserPoolClientCommandInput>,
): Promise<void> {
  const { ClientSecret: _, ...present } = await described(local, of);
  await local.cognito().send(new UpdateUserPoolClientCommand({ ...present, ...of, ...changes }));
}

/** A handler's UPDATE as CloudFormation asks for it: the new template's properties and the old one's. */
export const update = (local: TestLocal, of: Identifier, desired: Properties, previous: Properties) =>
  succeed(local, 'UPDATE', { ...of, ...desired }, { previous: { ...of, ...previous } });

/** The calls that a piece of work made. */
export async function callsOf(local: TestLocal, work: () => Promise<unknown>): Promise<SeenCall[]> {
  const before = (await local.calls()).length;
  await work();
  return (await local.calls()).slice(before);
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
