import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';
import { HandlerError, type Clock, type Invocation } from '../contract';
import type { Cognito } from './cognito';
import { NoAnswer, isError, retryOf, toHandlerError } from './errors';
import type { Identifier } from './identifier';
import { differences } from './merge';
import { hasMark, markOf, markedName } from './name';
import type { AppClientProperties } from './properties';
import { waitBefore } from './retry';
import { settingsHeldBy } from './settings';
import { PAGE_CLIENTS } from './list';
import { toCreateInput, toProperties } from './translate';

const DAY_MILLISECONDS = 86_400_000;

/** What one create works with. */
interface Creation {
  readonly request: Invocation<AppClientProperties>;
  readonly cognito: Cognito;
  readonly clock: Clock;
  /** What a client's stored secret asks for, where the create is to store one. */
  readonly delivery?: {
    /** Called before a client is made, and not where an earlier try has made it: may refuse it. */
    permit(): Promise<void>;
    /** Takes away what an overlapping invocation may have stored for a second client. */
    remove(twin: Identifier): Promise<void>;
  };
}

/**
 * Makes the client of a create, under a name that carries the create's mark, unless an earlier try made it.
 *
 * CreateUserPoolClient has no idempotency token and names are not unique: the mark is what a retry looks for.
 * After an answer that may have been lost it looks again before it creates again, and once more at the end.
 *
 * @throws the API's error; a retriable one brings the same request back, which then finds the mark.
 */
export async function createOnce(creation: Creation): Promise<UserPoolClientType> {
  const found = await findOwn(creation);
  if (found) return found;
  await creation.delivery?.permit();
  return make(creation);
}

async function make(creation: Creation): Promise<UserPoolClientType> {
  const { request, cognito, clock } = creation;
  const input = toCreateInput(request.desired, markedName(request));
  let lost: unknown;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const made = (await cognito.createClient(input)).UserPoolClient;
      // The API's model makes every member optional; an answer without its one member is none.
      if (made?.ClientId === undefined)
        throw new NoAnswer('CreateUserPoolClient answered without a ClientId');
      if (lost === undefined) return made;
      const identifier = { UserPoolId: request.desired.UserPoolId, ClientId: made.ClientId };
      return (await telling(identifier, () => findOwn(creation))) ?? made;
    } catch (error) {
      const isLost = retryOf(error) === 'ambiguous';
      if (isLost) lost = error;
      const wait = waitBefore(attempt);
      // A refusal after a lost answer is none before it is known that the lost one made nothing: where no time
      // is left to look again, the lost answer is the failure, which is retriable.
      if (lost === undefined || error instanceof HandlerError || clock.now() + wait >= cognito.deadline)
        throw error instanceof HandlerError ? error : (lost ?? error);
      await clock.sleep(wait);
      const found = await lookAgain(creation, lost);
      if (found !== undefined) return found;
      if (!isLost) throw error;
    }
  }
}

/**
 * A look-up that is refused leaves open whether there is a client that CloudFormation must learn of. Then the lost
 * answer is the failure, which is retriable: the request comes back and looks again.
 */
async function lookAgain(creation: Creation, lost: unknown): Promise<UserPoolClientType | undefined> {
  try {
    return await findOwn(creation);
  } catch (error) {
    throw error instanceof HandlerError ? error : lost;
  }
}

/** Once there is a client a failure carries its identifier, so that CloudFormation can delete it. */
async function telling<Answer>(identifier: Identifier, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    throw toHandlerError(error, 'CREATE', identifier);
  }
}

/** The client that carries the mark; of several the one with the lowest id, and the others are deleted. */
async function findOwn(creation: Creation): Promise<UserPoolClientType | undefined> {
  const own = (await listOwn(creation)).sort(byClientId);
  for (const [index, survivor] of own.entries()) {
    const client = await telling(survivor, () => unlessGone(() => describeOwn(creation, survivor)));
    if (client === undefined) continue;
    for (const other of own.slice(index + 1))
      await telling(survivor, () => deleteTwin(creation, client, other));
    return client;
  }
  return undefined;
}

/** Every client of the pool with the mark, a page per 60 clients. */
async function listOwn({ request, cognito }: Creation): Promise<Identifier[]> {
  const { UserPoolId } = request.desired;
  const mark = markOf(request);
  const own: Identifier[] = [];
  let NextToken: string | undefined;
  do {
    const page = await cognito.listClients({ UserPoolId, MaxResults: PAGE_CLIENTS, NextToken });
    for (const { ClientId, ClientName } of page.UserPoolClients ?? []) {
      if (ClientId !== undefined && hasMark(ClientName, mark)) own.push({ UserPoolId, ClientId });
    }
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return own;
}

const byClientId = (one: Identifier, other: Identifier): number => (one.ClientId < other.ClientId ? -1 : 1);

async function describeOwn({ cognito }: Creation, identifier: Identifier): Promise<UserPoolClientType> {
  const { UserPoolClient } = await cognito.describeClient({ ...identifier });
  if (UserPoolClient === undefined)
    throw new NoAnswer('DescribeUserPoolClient answered without a UserPoolClient');
  return UserPoolClient;
}

/** Deletes a second client of the same create, only where it can be nothing else. */
async function deleteTwin(
  creation: Creation,
  survivor: UserPoolClientType,
  other: Identifier,
): Promise<void> {
  const twin = await unlessGone(() => describeOwn(creation, other));
  if (twin === undefined) return;
  const age = creation.clock.now() - (twin.CreationDate?.getTime() ?? 0);
  if (age > DAY_MILLISECONDS || !sameSettings(survivor, twin)) throw ambiguousTwin(survivor, twin);
  creation.request.log(`Deleting ${other.ClientId}, a second client of the same create.`);
  await creation.delivery?.remove(other);
  await unlessGone(() => creation.cognito.deleteClient({ ...other }));
}

/** An overlapping invocation of the same create deletes the same twin: then it is gone. */
async function unlessGone<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isError(error, 'ResourceNotFoundException')) return undefined;
    throw error;
  }
}

function sameSettings(one: UserPoolClientType, other: UserPoolClientType): boolean {
  // No session configuration is set before the id is known, and both were asked for with the same secret.
  const [first, second] = [one, other].map((client) => toProperties(client, { confidential: false }));
  const names = settingsHeldBy('client').filter((name) => name !== 'ClientName');
  return first !== undefined && second !== undefined && differences(first, second, names).length === 0;
}

function ambiguousTwin(survivor: UserPoolClientType, twin: UserPoolClientType): HandlerError {
  return new HandlerError(
    'GeneralServiceException',
    `Two clients of ${survivor.UserPoolId} are named ${twin.ClientName}: ${survivor.ClientId} and ${twin.ClientId}. ` +
      `They differ, or ${twin.ClientId} is older than a day, so neither was deleted: delete the one that is not wanted, then try again.`,
  );
}
