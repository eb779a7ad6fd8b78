import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLambda, type LambdaOptions, type LambdaServer } from '../../local/lambda';

/** A folder with a `handlers.js` of the test's own, as a bundle of the resource type has. */
export function writeBundle(source: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  writeFileSync(join(folder, 'handlers.js'), source);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What the bundles of these tests answer, and what Lambda answers for them when they fail. */
export interface Body {
  event?: unknown;
  context?: Record<string, string>;
  env: Record<string, string>;
  left?: number;
  pid: number;
  invocations?: number;
  seen?: number;
  sandbox: string;
  errorType?: string;
  errorMessage?: string;
  trace?: string[];
  message?: string;
  Message?: string;
}

/** An answer of the Lambda endpoint with its JSON body parsed. */
export interface Invoked {
  status: number;
  functionError: string | null;
  errorType: string | null;
  requestId: string;
  body: Body;
}

/** Posts to a function; a string goes as it is, anything else as JSON. */
export async function invoke(
  server: { url: string },
  body: unknown,
  name = 'TypeFunction',
): Promise<Invoked> {
  const response = await fetch(`${server.url}/2015-03-31/functions/${name}/invocations`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    status: response.status,
    functionError: response.headers.get('x-amz-function-error'),
    errorType: response.headers.get('x-amzn-errortype'),
    requestId: response.headers.get('x-amzn-requestid') ?? '',
    // The test's own bundle; each test asserts the members that it expects.
    body: (await response.json()) as Body,
  };
}

/** Starts the endpoint on a bundle of the given source; `stop` ends both. */
export async function serveBundle(
  source: string,
  options: Partial<LambdaOptions> = {},
): Promise<LambdaServer & { folder: string; stop: () => Promise<void> }> {
  const { folder, remove } = writeBundle(source);
  const server = await startLambda({ awsUrl: 'http://127.0.0.1:9', bundle: folder, ...options });
  const stop = async () => {
    await server.close();
    remove();
  };
  return { ...server, folder, stop };
}
