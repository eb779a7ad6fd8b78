import {
  DescribeUserPoolClientCommand,
  ListUserPoolClientsCommand,
  type UserPoolClientDescription,
  type UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import { succeed } from './drive';
import type { Properties, SeenCall, TestLocal } from './local';

/** The primary identifier of a client. */
export type Identifier = Record<'UserPoolId' | 'ClientId', string>;

export const identifierOf = ({ UserPoolId, ClientId }: Properties): Identifier => ({
  UserPoolId: String(UserPoolId),
  ClientId: String(ClientId),
});

/** The client as Cognito has it, without its dates. */
export async function described(local: TestLocal, of: Properties): Promise<UserPoolClientType> {
  const command = new DescribeUserPoolClientCommand(identifierOf(of));
  const { UserPoolClient } = await local.cognito().send(command);
  const { LastModifiedDate: _modified, CreationDate: _created, ...client } = UserPoolClient ?? {};
  return client;
}

/** The clients of a pool, at most sixty. */
export async function clientsIn(local: TestLocal, UserPoolId: string): Promise<UserPoolClientDescription[]> {
  const command = new ListUserPoolClientsCommand({ UserPoolId, MaxResults: 60 });
  return (await local.cognito().send(command)).UserPoolClients ?? [];
}

/** The model that READ gives for a client. */
export const read = (local: TestLocal, of: Properties) => succeed(local, 'READ', identifierOf(of));

/** A handler's UPDATE as CloudFormation asks for it: the new template's properties and the old one's. */
export const update = (local: TestLocal, of: Properties, desired: Properties, previous: Properties) =>
  succeed(
    local,
    'UPDATE',
    { ...identifierOf(of), ...desired },
    { previous: { ...identifierOf(of), ...previous } },
  );

/** The calls that a piece of work made, in order. */
export async function callsOf(local: TestLocal, work: () => Promise<unknown>): Promise<SeenCall[]> {
  const before = (await local.calls()).length;
  await work();
  return (await local.calls()).slice(before);
}

/** The operations that a piece of work called, in order. */
export async function operationsOf(local: TestLocal, work: () => Promise<unknown>): Promise<string[]> {
  return (await callsOf(local, work)).map(({ operation }) => operation);
}
