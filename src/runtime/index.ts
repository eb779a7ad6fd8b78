/**
 * The registry's side of the provider: the CloudFormation library with its traps closed. A provider is a
 * definition; everything else in this folder is internal.
 */
import type { LambdaContext, LambdaHandler, ProviderDefinition, WireEvent } from './definition';
import { readEnvelope, type Envelope } from './envelope';
import { EVENT_PATHS, TEST_EVENT_PATHS } from './event-paths';
import { toFailure } from './failure';
import { failedEvent } from './progress';
import { InvocationResource } from './resource';
import { fromTestEvent } from './test-event';

/** An answer far below Lambda's 6 MB; no honest one comes near. */
const ANSWER_CHARACTERS = 4_000_000;

/**
 * Makes the two functions of a resource type: `entrypoint`, which CloudFormation calls, and
 * `testEntrypoint`, which takes the events of `sam local invoke`. Both always resolve with a progress event.
 */
export function createProvider<Model extends object>(
  definition: ProviderDefinition<Model>,
): { entrypoint: LambdaHandler; testEntrypoint: LambdaHandler } {
  const { typeName } = definition;
  return {
    entrypoint: (event, context) =>
      run(definition, () => readEnvelope(event, typeName, EVENT_PATHS), context),
    testEntrypoint: (event, context) => {
      const read = () => readEnvelope(fromTestEvent(event), typeName, TEST_EVENT_PATHS);
      return run(definition, read, context);
    },
  };
}

async function run<Model extends object>(
  definition: ProviderDefinition<Model>,
  read: () => Envelope,
  context: LambdaContext | undefined,
): Promise<WireEvent> {
  try {
    return guardSize(await invoke(definition, read(), context));
  } catch (thrown) {
    const failure = toFailure(definition.typeName, thrown);
    console.log('Refused: %s %s', failure.code, failure.detail);
    return failedEvent(definition, failure).serialize();
  }
}

async function invoke<Model extends object>(
  definition: ProviderDefinition<Model>,
  envelope: Envelope,
  context: LambdaContext | undefined,
): Promise<WireEvent> {
  const resource = new InvocationResource(definition, envelope);
  // The library's types want Lambda's whole context; it reads three fields of it, for its log lines.
  const lambdaContext = context as Parameters<typeof resource.entrypoint>[1];
  // It serialises the event itself, although its type does not say so.
  return (await resource.entrypoint(libraryEvent(envelope), lambdaContext)) as unknown as WireEvent;
}

/** What the library needs to know: the properties do not pass through it, since it casts what it gets. */
function libraryEvent(envelope: Envelope): object {
  const { action, awsAccountId, region, resourceType, stackId, logicalResourceId } = envelope;
  const requestData = {
    callerCredentials: envelope.credentials,
    providerCredentials: envelope.providerCredentials,
    providerLogGroupName: envelope.providerLogGroupName,
    logicalResourceId,
  };
  const bearerToken = envelope.clientRequestToken;
  return { action, awsAccountId, bearerToken, region, resourceType, stackId, requestData };
}

function guardSize(event: WireEvent): WireEvent {
  if (JSON.stringify(event).length <= ANSWER_CHARACTERS) return event;
  throw new Error('The answer is larger than Lambda sends.');
}
