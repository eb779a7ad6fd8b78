import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startLambda, type LambdaServer } from '../../local/lambda';
import { handlerEvent, type ProgressEvent } from '../../local/stack/event';
import { clientsIn } from '../support/client';
import { localForFile } from '../support/local-for-file';

const resourceType = 'Community::Cognito::UserPoolClient';

/** How an answer that AWS gave can be spoiled on its way: the call was carried out. */
const SPOILT: Readonly<Record<string, (answer: ServerResponse) => void>> = {
  'a page of HTML with status 200': (answer) => answer.writeHead(200).end('<html>Sign in</html>'),
  'a page of HTML with status 403': (answer) => answer.writeHead(403).end('<html>Denied</html>'),
  'a page of HTML with status 502': (answer) => answer.writeHead(502).end('<html>Bad gateway</html>'),
  'nothing, with status 200': (answer) => answer.writeHead(200).end(),
  'half of the JSON': (answer) => answer.writeHead(200).end('{"UserPoolClient": {"Clie'),
  'what is no HTTP': (answer) => void answer.socket?.end('hello\r\n\r\n'),
};

const local = localForFile();
let proxy: Server;
let lambda: LambdaServer;
let spoil: ((answer: ServerResponse) => void) | undefined;

beforeAll(async () => {
  proxy = createServer((request, answer) => void pass(request, answer));
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  // A listening TCP server has an AddressInfo; a string is for pipes only.
  const { port } = proxy.address() as AddressInfo;
  lambda = await startLambda({ awsUrl: `http://127.0.0.1:${port}` });
});
afterAll(async () => {
  await lambda.close();
  proxy.closeAllConnections();
  proxy.close();
});

/** Lets AWS carry each call out, and spoils the answer of the first create. */
async function pass(request: IncomingMessage, answer: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const passed = ['authorization', 'content-type', 'x-amz-target', 'x-amz-date', 'x-amz-security-token'];
  const headers = passed.flatMap((name): [string, string][] => [[name, String(request.headers[name] ?? '')]]);
  const { method = 'POST', url = '/' } = request;
  const real = await fetch(local.aws + url, { method, headers, body: Buffer.concat(parts) });
  const text = await real.text();
  const isCreate = String(request.headers['x-amz-target']).endsWith('.CreateUserPoolClient');
  const spoilt = isCreate ? spoil : undefined;
  if (spoilt === undefined) return void answer.writeHead(real.status, [...real.headers].flat()).end(text);
  spoil = undefined;
  spoilt(answer);
}

test.each(Object.keys(SPOILT))('a create that is answered with %s leaves one client', async (how) => {
  const UserPoolId = await local.createPool();
  spoil = SPOILT[how];

  const url = `${lambda.url}/2015-03-31/functions/TypeFunction/invocations`;
  const event = handlerEvent({ action: 'CREATE', desired: { UserPoolId }, resourceType, token: how });
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(event) });
  // A handler's answer; the assertions are about its members.
  const progress = (await answer.json()) as ProgressEvent;

  expect(progress.message ?? '').toBe('');
  expect(progress).toMatchObject({ status: 'SUCCESS' });
  const ids = (await clientsIn(local, UserPoolId)).map(({ ClientId }) => ClientId);
  expect(ids).toEqual([progress.resourceModel?.ClientId]);
});
