import { randomUUID } from 'node:crypto';
import type { InvokeOptions, ProgressEvent, Properties, TestLocal } from './local';

/** An operation that comes back oftener than this never ends. */
const MOST_CALLBACKS = 20;

/**
 * Carries an operation through to its last event, as CloudFormation does: each IN_PROGRESS sends its model and
 * context back with the same token. It does not wait, so that a test of a long wait is short.
 */
export async function drive(
  local: Pick<TestLocal, 'invoke'>,
  action: 'CREATE' | 'READ' | 'UPDATE' | 'DELETE' | 'LIST',
  desired: Properties,
  options: InvokeOptions = {},
): Promise<ProgressEvent> {
  const token = options.token ?? randomUUID();
  let event = await local.invoke(action, desired, { ...options, token });
  for (let callbacks = 0; event.status === 'IN_PROGRESS'; callbacks += 1) {
    if (callbacks === MOST_CALLBACKS) throw new Error(`${action} never ended: ${event.message}`);
    const context = event.callbackContext ?? undefined;
    event = await local.invoke(action, event.resourceModel ?? {}, { ...options, token, context });
  }
  return event;
}

/** The model of an operation that must succeed. */
export async function succeed(...call: Parameters<typeof drive>): Promise<Properties> {
  const event = await drive(...call);
  if (event.status !== 'SUCCESS') throw new Error(`${call[1]} failed: ${event.errorCode} ${event.message}`);
  return event.resourceModel ?? {};
}
