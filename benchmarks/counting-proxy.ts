import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type S3Answer = 'accepts' | 'refuses';

/** Stands before the local AWS and counts the calls to each service. */
export interface CountingProxy {
  url: string;
  /** The calls since the last `reset`, by the service that they were signed for. */
  calls(): Readonly<Record<string, number>>;
  /** Forgets the calls; from now on S3 accepts or refuses everything. */
  reset(s3: S3Answer): void;
  close(): Promise<void>;
}

const S3_REFUSAL = '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>';

export async function startCountingProxy(target: string): Promise<CountingProxy> {
  const counts = new Map<string, number>();
  let s3: S3Answer = 'refuses';
  const server = createServer((incoming, answer) => {
    const service = serviceOf(incoming);
    counts.set(service, (counts.get(service) ?? 0) + 1);
    if (service === 's3') return answerAsS3(s3, incoming, answer);
    forward(target, incoming, answer);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A listening TCP server has an AddressInfo; a string is for pipes only.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls: () => Object.fromEntries(counts),
    reset: (answer) => {
      counts.clear();
      s3 = answer;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

/** The service of the signature's scope; S3's old signature has none. */
function serviceOf({ headers }: IncomingMessage): string {
  return /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(headers.authorization ?? '')?.[1] ?? 's3';
}

/** The local AWS has no S3. */
function answerAsS3(how: S3Answer, incoming: IncomingMessage, answer: ServerResponse): void {
  incoming.resume();
  incoming.on('end', () => {
    if (how === 'accepts') return answer.writeHead(200).end();
    return answer.writeHead(403, { 'content-type': 'application/xml' }).end(S3_REFUSAL);
  });
}

function forward(target: string, incoming: IncomingMessage, answer: ServerResponse): void {
  const { method, headers, url = '/' } = incoming;
  const call = request(new URL(url, target), { method, headers }, (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(answer);
  });
  call.on('error', () => answer.writeHead(502).end());
  incoming.pipe(call);
}
