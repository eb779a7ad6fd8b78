import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before the local AWS and counts the calls to each service. */
export interface CountingProxy {
  url: string;
  /** The calls since the last `reset`, by the service that they were signed for. */
  calls(): Readonly<Record<string, number>>;
  reset(): void;
  close(): Promise<void>;
}

/** What S3 answers the log role that the CLI makes: it has no rights there. */
const S3_REFUSAL = '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>';

export async function startCountingProxy(target: string): Promise<CountingProxy> {
  const counts = new Map<string, number>();
  const server = createServer((incoming, answer) => {
    const service = serviceOf(incoming);
    counts.set(service, (counts.get(service) ?? 0) + 1);
    if (service === 's3') return refuse(incoming, answer);
    forward(target, incoming, answer);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A listening TCP server has an AddressInfo; a string is for pipes only.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls: () => Object.fromEntries(counts),
    reset: () => counts.clear(),
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

function refuse(incoming: IncomingMessage, answer: ServerResponse): void {
  incoming.resume();
  incoming.on('end', () => answer.writeHead(403, { 'content-type': 'application/xml' }).end(S3_REFUSAL));
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
