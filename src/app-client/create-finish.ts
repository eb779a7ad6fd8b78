import { HandlerError, RETRIABLE_CODES, type Clock, type Invocation, type Outcome } from '../contract';
import type { Cognito } from './cognito';
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
const WRITES: Readonly<Record<Write, (request: Request, cognito: Cognito) => Promise<AppClientProperties>>> =
  {
    session: async ({ desired }, cognito) => ({
      ...desired,
      SSOSession: await writeSession(cognito, identifierOf(desired), desired.SSOSession ?? {}),
    }),
    name: async ({ desired }, cognito) => {
      const { ClientId } = identifierOf(desired);
      const { UserPoolClient: client } = await cognito.updateClient(toUpdateInput(desired, ClientId));
      if (client === undefined) throw new NoAnswer('UpdateUserPoolClient answered without a UserPoolClient');
      return toProperties(client, {
        confidential: desired.GenerateSecret === true,
        ssoSession: desired.SSOSession,
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
  cognito: Cognito,
  context: CreateContext,
  clock: Clock,
): Promise<Outcome<AppClientProperties>> {
  let model = request.desired;
  const left = [...context.writes];
  try {
    for (let write = left[0]; write !== undefined; write = left[0]) {
      model = await WRITES[write]({ ...request, desired: model }, cognito);
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
