import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';

export interface SinkCall {
  operation: string;
  input: Record<string, unknown>;
  authorization: string;
}
/** What the sink says to a call: an error's name, or nothing for success, or `never` to leave it open. */
export type Answer = (operation: string, calls: SinkCall[]) => Said | Promise<Said>;
type Said = string | undefined;

export interface Sink {
  calls: SinkCall[];
  answer: Answer;
  reset(): void;
}

/** A sink for logs and metrics that a test can make fail. AWS_ENDPOINT_URL points to it meanwhile. */
export function startSink(): Sink {
  const sink: Sink = { calls: [], answer: () => undefined, reset };
  function reset() {
    sink.calls = [];
    sink.answer = () => undefined;
  }
  const server = createServer((request, response) => void respond(request, response));
  async function respond(request: IncomingMessage, response: ServerResponse) {
    const call = await readCall(request);
    sink.calls.push(call);
    const error = await sink.answer(call.operation, sink.calls);
    if (error === 'never') return;
    response.writeHead(error ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(error ? { __type: error, message: 'no' } : {}));
  }
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    // A TCP server's address is an object.
    process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(reset);
  afterAll(() => {
    delete process.env.AWS_ENDPOINT_URL;
    server.closeAllConnections();
    server.close();
  });
  return sink;
}

async function readCall(request: IncomingMessage): Promise<SinkCall> {
  const body = await buffer(request);
  const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
  const operation = String(request.headers['x-amz-target']).split('.').pop() ?? '';
  return {
    operation,
    // Every operation's input is an object.
    input: JSON.parse(text.toString()) as Record<string, unknown>,
    authorization: String(request.headers.authorization),
  };
}
