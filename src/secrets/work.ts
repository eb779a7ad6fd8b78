import { randomInt } from 'node:crypto';
import type { Apis } from '../app-client/apis';
import type { Identifier } from '../app-client/identifier';
import type { Clock, Invocation } from '../contract';

/** What every step on a client's secret works with. */
export interface SecretWork extends Apis {
  readonly identifier: Identifier;
  readonly region: string;
  /** CloudFormation's token: the same for every try of one request. */
  readonly requestToken: string;
  readonly clock: Clock;
  readonly stackTags?: Readonly<Record<string, string>>;
  readonly conceal: (secret: string) => void;
}

/** The work of one request on one client. */
export const workOf = (
  request: Pick<Invocation<unknown>, 'region' | 'stackTags' | 'conceal' | 'clientRequestToken'>,
  { cognito, secrets }: Apis,
  identifier: Identifier,
  clock: Clock,
): SecretWork => {
  const { region, stackTags, conceal, clientRequestToken: requestToken } = request;
  return { cognito, secrets, identifier, region, clock, stackTags, conceal, requestToken };
};

const BASE32HEX = '0123456789abcdefghijklmnopqrstuv';
/** As long as Cognito's own, and of its characters: 255 bits. */
const SECRET_CHARACTERS = 51;

/** A new client secret, made here so that it is stored before Cognito has it. */
export const newSecret = (): string =>
  Array.from({ length: SECRET_CHARACTERS }, () => BASE32HEX[randomInt(BASE32HEX.length)]).join('');
