import { isObject } from '../template/json';

/** What came of one call of the Lambda endpoint. */
export type Invocation = { event: unknown } | { crash: string };

/**
 * Calls a resource type's function. A crash, a time-out and an endpoint that does not answer are results,
 * not errors: CloudFormation calls again after each of them.
 */
export async function invokeHandler(lambdaUrl: string, event: object): Promise<Invocation> {
  const url = `${lambdaUrl}/2015-03-31/functions/TypeFunction/invocations`;
  try {
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(event) });
    const body: unknown = await response.json();
    if (response.ok && !response.headers.has('x-amz-function-error')) return { event: body };
    return { crash: crashMessage(body) };
  } catch (error) {
    return { crash: error instanceof Error ? error.message : String(error) };
  }
}

function crashMessage(body: unknown): string {
  if (!isObject(body)) return 'unknown';
  const { errorType, errorMessage, message = body.Message } = body;
  return errorType ? `${String(errorType)}: ${String(errorMessage)}` : String(message);
}
