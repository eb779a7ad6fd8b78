import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const SANDBOX_PATH = /^\/_sandbox\/([^/?]+)/;

/** The Region of requests that are not signed: a deliberate leniency, AWS would refuse them. */
export const UNSIGNED_REGION = 'us-east-1';

/** A request as the stages see it: body unpacked, sandbox prefix taken off. */
export interface AwsRequest {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  body: string;
  /** The Lambda sandbox that it came from: the path began with `/_sandbox/<id>`. */
  sandbox?: string;
  /** From the signature's scope. */
  region: string;
  /** The service's name in the signature's scope; empty where the request is not signed. */
  signedService: string;
}

/** Reads a request to its end. Rejects when the body cannot be unpacked. */
export async function readRequest(incoming: IncomingMessage): Promise<AwsRequest> {
  const path = incoming.url ?? '/';
  const sandbox = SANDBOX_PATH.exec(path);
  const rest = sandbox ? path.slice(sandbox[0].length) : path;
  return {
    method: incoming.method ?? 'GET',
    url: new URL(`http://local/${rest.replace(/^\/+/, '')}`),
    headers: incoming.headers,
    body: await readBody(incoming),
    sandbox: sandbox?.[1],
    ...signatureScope(incoming.headers.authorization ?? ''),
  };
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer); // a stream without an encoding gives Buffers
  const body = Buffer.concat(chunks);
  // The SDK for JavaScript compresses long PutMetricData requests.
  const packed = incoming.headers['content-encoding'] === 'gzip';
  return (packed ? await promisify(gunzip)(body) : body).toString('utf8');
}

/** Credential=AKID/20261231/eu-west-1/cognito-idp/aws4_request */
function signatureScope(authorization: string): { region: string; signedService: string } {
  const [, region = UNSIGNED_REGION, signedService = ''] =
    /Credential=[^/,\s]+\/\d+\/([^/]+)\/([^/]+)\/aws4_request/.exec(authorization) ?? [];
  return { region, signedService };
}
