/** A server that stands before another one and tells what passes through it. */
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { omit } from '../../local/aws/json';

/** One request and its answer, as they went over the wire. */
export interface Exchange {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  /** As it was passed on. */
  body: Buffer;
  /** Absent where the connection broke off before it came. */
  answer?: { status: number; headers: IncomingMessage['headers']; body: Buffer };
}

type Answer = NonNullable<Exchange['answer']>;

export interface ForwarderHooks {
  /** Told of each exchange when it is over, before its answer goes out. */
  seen: (exchange: Exchange) => void;
  /** What is passed on instead of this request. */
  rewrite?: (body: Buffer) => Buffer;
  /** What is answered without passing the request on. */
  refuse?: (exchange: Exchange) => Pick<Answer, 'status' | 'body'> | undefined;
  /** What is answered instead of this answer. */
  replace?: (exchange: Exchange & { answer: Answer }) => Answer;
}

interface Forwarder {
  url: string;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1; a connection that `target` drops is dropped, and one that the caller drops as well. */
export async function startForwarder(target: string, hooks: ForwarderHooks): Promise<Forwarder> {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, response) => {
    forward({ target, agent, hooks }, incoming, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        agent.destroy();
      }),
  };
}

interface Site {
  target: string;
  agent: Agent;
  hooks: ForwarderHooks;
}

async function forward(site: Site, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const given = await bodyOf(incoming);
  const body = site.hooks.rewrite?.(given) ?? given;
  const { method = 'GET', url: path = '/', headers } = incoming;
  const exchange: Exchange = { method, path, headers, body };
  try {
    const refusal = site.hooks.refuse?.(exchange);
    const answer = refusal ? { headers: {}, ...refusal } : await answerOf(site, exchange, response);
    exchange.answer = site.hooks.replace?.({ ...exchange, answer }) ?? answer;
  } finally {
    site.hooks.seen(exchange);
  }
  const { status, headers: told, body: text } = exchange.answer;
  response.writeHead(status, { ...told, 'content-length': text.length }).end(text);
}

/** Rejects where the connection breaks off. */
function answerOf({ target, agent }: Site, exchange: Exchange, response: ServerResponse): Promise<Answer> {
  const { method, path, body } = exchange;
  const headers = { ...plain(exchange.headers), 'content-length': body.length };
  return new Promise((resolve, reject) => {
    const passed = request(target + path, { method, headers, agent }, (answer) => {
      const { statusCode: status = 0, headers: told } = answer;
      bodyOf(answer).then((text) => resolve({ status, headers: plain(told), body: text }), reject);
    });
    response.once('close', () => passed.destroy());
    passed.once('error', reject).end(body);
  });
}

/** Without what holds for one connection alone. */
function plain(headers: IncomingMessage['headers']): IncomingMessage['headers'] {
  return omit(headers, 'connection', 'keep-alive', 'transfer-encoding');
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer); // a stream without an encoding gives Buffers
  return Buffer.concat(chunks);
}
