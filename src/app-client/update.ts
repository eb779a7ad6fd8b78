import { HandlerError, type Clock, type Invocation, type Outcome } from '../contract';
import { carryOut } from '../secrets/carry-out';
import { planUpdate, type SecretPlan } from '../secrets/plan-update';
import { meantBy } from '../secrets/wanted';
import { workOf, type SecretWork } from '../secrets/work';
import type { Apis } from './apis';
import { systemClock } from './clock';
import { describe } from './describe';
import { CONFLICT } from './error-rows';
import { isError } from './errors';
import { identifierOf, type Identifier } from './identifier';
import { applied, merge } from './merge';
import { invalidRequest } from './parse';
import type { AppClientProperties } from './properties';
import { waitBefore } from './retry';
import { violationsOf } from './rules';
import { CREATE_ONLY_PROPERTIES } from './settings';
import { toProperties } from './translate';
import { writeSettings, type Meaning, type Written } from './update-client';

type Request = Invocation<AppClientProperties>;

/** An update that is allowed: what is to be written, and what has been. */
interface Update {
  readonly meaning: Meaning;
  readonly plan: SecretPlan;
  readonly written: Written;
}

/**
 * Makes the client what the template means: describes it, merges, and sends the complete client only where
 * something differs. Its secret comes last: a client that is refused keeps the secret that it had.
 *
 * @returns the model that READ would give; IN_PROGRESS while a revoked secret has its grace.
 */
export async function update(
  request: Request,
  apis: Apis,
  clock: Clock = systemClock,
): Promise<Outcome<AppClientProperties>> {
  refuseReplacement(request.desired, request.previous);
  const work = workOf(request, apis, identifierOf(request.desired), clock);
  const { meaning, plan, written } = await updateSettings(request, work);
  const { facts } = meaning.described;
  const formerKeys = Object.keys(request.previousStackTags ?? {});
  const { store, wait } = await carryOut(work, plan, facts.store ?? {}, formerKeys);
  const model = toProperties(written.client, { ...facts, ssoSession: written.ssoSession, store });
  return wait === undefined ? { status: 'SUCCESS', model } : waiting(request.desired, work, wait);
}

/** Somebody else may be changing the client: what was read of it is old then, and sending it would undo theirs. */
async function updateSettings(request: Request, work: SecretWork): Promise<Update> {
  const { cognito, identifier, clock } = work;
  for (let attempt = 1; ; attempt += 1) {
    const { meaning, plan } = await mean(request, work, identifier);
    try {
      const written = await writeSettings(cognito, identifier, request.desired, meaning);
      return { meaning, plan, written };
    } catch (error) {
      const wait = waitBefore(attempt);
      if (!isError(error, CONFLICT) || clock.now() + wait >= cognito.deadline) throw error;
      await clock.sleep(wait);
    }
  }
}

/** @throws HandlerError where the template asks for what cannot be: all of it at once, before any write. */
async function mean(
  request: Request,
  work: SecretWork,
  identifier: Identifier,
): Promise<Omit<Update, 'written'>> {
  const { desired, rollback = false } = request;
  const described = await describe(work, identifier);
  const { client, stored, facts } = described;
  const current = toProperties(client, facts);
  refuseReplacement(desired, current);

  const previous = visiblePrevious(request);
  const removable = rollback && previous ? applied(previous, current) : previous;
  const nothing = { UserPoolId: desired.UserPoolId };
  const merged = merge({ desired, previous: removable ?? nothing, current });

  const templates = { desired, previous, given: request.previous, rollback };
  const subject = {
    client: { ...merged, ...meantSecrets(templates, stored) },
    confidential: facts.confidential,
  };
  const violations = violationsOf(subject, desired);
  if (violations.length > 0) throw invalidRequest(violations);
  const shown = { secret: client.ClientSecret, created: client.CreationDate?.getTime() };
  const plan = await planUpdate(work, { ...templates, stored, client: shown });
  return { meaning: { described, current, merged }, plan };
}

/** A drift-aware change set compares with the client itself, so that no removal can be seen. */
const visiblePrevious = ({ driftable, previous }: Request): AppClientProperties | undefined =>
  driftable ? undefined : previous;

/** What the rules are to know of the secret. */
function meantSecrets(...of: Parameters<typeof meantBy>): Partial<AppClientProperties> {
  const { delivery, rotation } = meantBy(...of);
  return { SecretsManager: delivery, SecretRotation: rotation, CustomSecret: of[0].desired.CustomSecret };
}

/** The longest that one event asks to wait; CloudFormation comes back as often as it takes. */
const LONGEST_DELAY_SECONDS = 60;

/** By the time of the next event nothing is left to do but to revoke: the state tells whether it is time. */
function waiting(
  desired: AppClientProperties,
  { identifier, clock }: SecretWork,
  milliseconds: number,
): Outcome<AppClientProperties> {
  const seconds = Math.ceil(milliseconds / 1_000);
  return {
    status: 'IN_PROGRESS',
    // What the template never mentions stays unmentioned: somebody may change it meanwhile.
    model: { ...desired, ...identifier },
    // From then on the calls that are left have the whole time for themselves.
    callbackContext: { began: clock.now() + milliseconds },
    callbackDelaySeconds: Math.min(seconds, LONGEST_DELAY_SECONDS),
    message: `The new client secret is current; the one before is revoked in ${seconds} s.`,
  };
}

/** @throws HandlerError NotUpdatable naming each create-only property that would change. */
function refuseReplacement(desired: AppClientProperties, present: AppClientProperties | undefined): void {
  const changed = CREATE_ONLY_PROPERTIES.filter((name) => {
    const [wanted, has] = [desired[name], present?.[name]];
    return wanted !== undefined && has !== undefined && wanted !== has;
  });
  if (changed.length === 0) return;
  const paths = changed.map((name) => `/${name}`).join(' and ');
  throw new HandlerError(
    'NotUpdatable',
    `${paths} cannot change once the client exists: replace the client.`,
  );
}
