/**
 * Mimics: the calls to STS that tools begin with, in the query protocol.
 * Deliberate difference: whatever the credentials, the caller is the same user of the same account; the
 * temporary credentials that are handed out are placeholders.
 */
import { ACCOUNT_ID, partitionOf } from '../account';
import type { Json } from '../json';
import type { Context, Service } from '../service';

const SESSION_SECONDS = 3600;

const callerIdentity = (_input: Json, { region }: Context): object => ({
  Arn: `arn:${partitionOf(region)}:iam::${ACCOUNT_ID}:user/local`,
  UserId: 'AIDALOCALLOCALLOCALLO',
  Account: ACCOUNT_ID,
});

const credentials = ({ now }: Context): object => ({
  AccessKeyId: 'ASIALOCALLOCALLOCALL',
  SecretAccessKey: 'local',
  SessionToken: 'local',
  Expiration: new Date(now.getTime() + SESSION_SECONDS * 1000),
});

const sessionToken = (_input: Json, context: Context): object => ({ Credentials: credentials(context) });

const assumedArn = (role: string, session: string): string =>
  `${role.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${session}`;

const assumeRole = (input: Json, context: Context): object => ({
  Credentials: credentials(context),
  AssumedRoleUser: {
    AssumedRoleId: `AROALOCALLOCALLOCALLO:${String(input.RoleSessionName)}`,
    Arn: assumedArn(String(input.RoleArn), String(input.RoleSessionName)),
  },
});

export const sts: Service = {
  name: 'sts',
  query: { version: '2011-06-15', namespace: 'https://sts.amazonaws.com/doc/2011-06-15/' },
  operations: {
    GetCallerIdentity: { run: callerIdentity },
    GetSessionToken: { run: sessionToken },
    AssumeRole: { run: assumeRole },
  },
};
