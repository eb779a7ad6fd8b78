import type { Invocation } from '../contract';
import type { ProviderDefinition } from './definition';
import type { Envelope } from './envelope';

/**
 * What a handler is given for a request. Throws what the definition's `parse` throws for properties that
 * are not valid.
 */
export function invocationOf<Model extends object>(
  definition: ProviderDefinition<Model>,
  envelope: Envelope,
  { log, conceal }: Pick<Invocation<Model>, 'log' | 'conceal'>,
): Invocation<Model> {
  const { action, desired, previous, ...rest } = envelope;
  return {
    action,
    clientRequestToken: rest.clientRequestToken,
    desired: definition.parse(desired, action, 'desired'),
    previous: action === 'UPDATE' && previous ? definition.parse(previous, action, 'previous') : undefined,
    callbackContext: rest.callbackContext,
    nextToken: rest.nextToken,
    logicalResourceId: rest.logicalResourceId,
    stackId: rest.stackId,
    stackTags: rest.stackTags,
    previousStackTags: rest.previousStackTags,
    region: rest.region,
    awsAccountId: rest.awsAccountId,
    driftable: rest.driftable,
    rollback: rest.rollback,
    credentials: rest.credentials,
    log,
    conceal,
  };
}
