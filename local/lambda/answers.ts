/**
 * What AWS Lambda's Invoke answers, as far as a caller of a CloudFormation handler can see it. A failed
 * function is HTTP 200 with `X-Amz-Function-Error`; only a refused request has another status.
 */

/** Lambda's limit for the request and for the answer of a synchronous invocation. */
export const PAYLOAD_LIMIT_BYTES = 6 * 1024 * 1024;

/** One HTTP answer; `error` is the value of `x-amzn-ErrorType`, `failed` asks for `X-Amz-Function-Error`. */
export interface Answer {
  status: number;
  body: string;
  error?: string;
  failed?: boolean;
}

/** The body of a failed function; `trace` is there only where the handler itself threw. */
export interface FunctionError {
  errorType: string;
  errorMessage: string;
  trace?: string[];
}

const refused = (status: number, error: string, body: object): Answer => ({
  status,
  error,
  body: JSON.stringify({ Type: 'User', ...body }),
});

export const succeeded = (payload: string): Answer =>
  Buffer.byteLength(payload) > PAYLOAD_LIMIT_BYTES ? responseTooLarge() : { status: 200, body: payload };

export const functionFailed = (error: FunctionError): Answer => ({
  status: 200,
  failed: true,
  body: JSON.stringify(error),
});

export const timedOut = (requestId: string, limitMs: number): Answer =>
  functionFailed({
    errorType: 'Sandbox.Timedout',
    errorMessage: `RequestId: ${requestId} Error: Task timed out after ${(limitMs / 1000).toFixed(2)} seconds`,
  });

/** A process that ended without an answer; Lambda names signals without `SIG` (SIGKILL is `killed`). */
export const exited = (requestId: string, code: number | null, signal: string | null): Answer =>
  functionFailed({
    errorType: 'Runtime.ExitError',
    errorMessage: `RequestId: ${requestId} Error: Runtime exited ${exitReason(code, signal)}`,
  });

const exitReason = (code: number | null, signal: string | null): string => {
  if (signal) return `with error: signal: ${SIGNALS[signal] ?? signal.slice(3).toLowerCase()}`;
  return code ? `with error: exit status ${code}` : 'without providing a reason';
};

const SIGNALS: Record<string, string> = { SIGKILL: 'killed', SIGTERM: 'terminated', SIGABRT: 'aborted' };

const responseTooLarge = (): Answer =>
  functionFailed({
    errorType: 'Function.ResponseSizeTooLarge',
    errorMessage: `Response payload size exceeded maximum allowed payload size (${PAYLOAD_LIMIT_BYTES} bytes).`,
  });

/** Lambda's answer for a package without the handler's file, with a remedy. */
export const bundleMissing = (folder: string): Answer =>
  functionFailed({
    errorType: 'Runtime.ImportModuleError',
    errorMessage: `Error: Cannot find module 'handlers' in ${folder}: build the bundle first (make build)`,
    trace: [],
  });

export const functionNotFound = (name: string): Answer =>
  refused(404, 'ResourceNotFoundException', {
    Message: `Function not found: arn:aws:lambda:us-east-1:123456789012:function:${name}`,
  });

export const requestTooLarge = (bytes: number): Answer =>
  refused(413, 'RequestEntityTooLargeException', {
    message: `${bytes} byte payload is too large for the RequestResponse invocation type (limit ${PAYLOAD_LIMIT_BYTES} bytes)`,
  });

export const notJson = (reason: string): Answer =>
  refused(400, 'InvalidRequestContentException', {
    message: `Could not parse request body into json: Could not parse payload into json: ${reason}`,
  });

export const unknownOperation = (): Answer =>
  refused(404, 'UnknownOperationException', { message: 'Not Found' });

/** Ours, not Lambda's: the server is being closed while the invocation waits. */
export const closing = (): Answer => refused(503, 'ServiceException', { message: 'The endpoint is closing' });
