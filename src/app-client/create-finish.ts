import { HandlerError, RETRIABLE_CODES, type Clock, type Invocation, type Outcome } from '../contract';
import { storeNew } from '../secrets/store-new';
import { workOf, type SecretWork } from '../secrets/work';
import type { Apis } from './apis';
import type { CreateContext } from './create';
import { NoAnswer, toHandlerError } from './errors';
import { identifierOf } from './identifier';
import { GO_ON_WINDOW_MILLISECONDS, goOnIn } from './go-on';
import type { AppClientProperties } from './properties';
import { writeSession } from './session-configuration';
import { toProperties, toUpdateInput } from './translate';

type Request = Invocation<AppClientProperties>;
type Write = CreateContext['writes'][number];

/** The writes of a create that follow the first event, each safe to repeat; the final name is the last. */
const WRITES: Readonly<
  Record<Write, (desired: AppClientProperties, work: SecretWork) => Promise<AppClientProperties>>
> = {
  store: async (desired, work) => {
    const { UserPoolId, ClientId } = work.identifier;
    const { UserPoolClient: client } = await work.cognito.describeClient({ UserPoolId, ClientId });
    return { ...desired, ...(await storeNew(work, desired, client?.ClientSecret)) };
  },
  session: async (desired, { cognito, identifier }) => ({
    ...desired,
    SSOSession: await writeSession(cognito, identifier, desired.SSOSession ?? {}),
  }),
  name: async (desired, { cognito, identifier }) => {
    const { UserPoolClient: client } = await cognito.updateClient(
      toUpdateInput(desired, identifier.ClientId),
    );
    if (client === undefined) throw new NoAnswer('UpdateUserPoolClient answered without a UserPoolClient');
    const { GenerateSecret, SSOSession, SecretsManager, SecretRotation, ClientSecretArn } = desired;
    return toProperties(client, {
      confidential: GenerateSecret === true,
      ssoSession: SSOSession,
      store: { SecretsManager, SecretRotation, ClientSecretArn },
    });
  },
};

/**
 * Does what is left of a create whose id CloudFormation knows.
 *
 * @returns IN_PROGRESS where AWS does not let it through for now.
 * @throws HandlerError with the model and never a retriable code: that would start the create again.
 */
export async function finishCreate(
  request: Request,
  apis: Apis,
  context: CreateContext,
  clock: Clock,
): Promise<Outcome<AppClientProperties>> {
  let model = request.desired;
  const work = workOf(request, apis, identifierOf(model), clock);
  const left = [...context.writes];
  try {
    for (let write = left[0]; write !== undefined; write = left[0]) {
      model = await WRITES[write](model, work);
      left.shift();
    }
    return { status: 'SUCCESS', model };
  } catch (error) {
    // What is missing now is the client, made and deleted by somebody else: as for an update, it is NotFound.
    return goOn(toHandlerError(error, 'UPDATE', model), model, { ...context, writes: left }, clock);
  }
}

function goOn(
  failure: HandlerError,
  model: AppClientProperties,
  context: CreateContext,
  clock: Clock,
): Outcome<AppClientProperties> {
  if (!RETRIABLE_CODES.includes(failure.code)) throw failure;
  if (clock.now() - context.began < GO_ON_WINDOW_MILLISECONDS) return goOnIn(model, context, failure);
  throw new HandlerError('NotStabilized', `Gave up after 6 minutes: ${failure.message}`, model, {
    cause: failure,
  });
}
