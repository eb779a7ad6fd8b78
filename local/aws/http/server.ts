import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { BadControl } from '../control/grammar';
import { route as routeControl, type ControlAnswer, type ControlRoutes } from '../control/routes';
import { dispatch, type Unroutable } from '../dispatch';
import { answerToken, TOKEN_PATH } from '../oauth2/token';
import { perform } from '../pipeline';
import type { Answer } from '../protocol/protocol';
import type { World } from '../world';
import { readRequest, type AwsRequest } from './request';

/** What the HTTP server works on. */
export interface Site {
  world: World;
  controls: ControlRoutes;
  onKill?: (sandbox: string) => void;
}

/** Answers one HTTP request; a request that breaks off is dropped. */
export async function serve(site: Site, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  let request: AwsRequest;
  try {
    request = await readRequest(incoming);
  } catch {
    response.destroy();
    return;
  }
  if (request.url.pathname.startsWith('/_local/')) return writeJson(response, await control(site, request));
  if (request.method === 'POST' && request.url.pathname === TOKEN_PATH) {
    return writeJson(response, answerToken(site.world, request));
  }
  if (request.method !== 'POST' || request.url.pathname !== '/') {
    const message = `${request.method} ${request.url.pathname}: AWS calls are POST /, control is under /_local/`;
    return writeJson(response, { status: 404, body: { message } });
  }
  await aws(site, request, response);
}

async function aws(site: Site, request: AwsRequest, response: ServerResponse): Promise<void> {
  const requestId = randomUUID();
  const route = dispatch(request);
  if ('error' in route) {
    noteUnroutable(site.world, request, route);
    return write(response, route.protocol.error(route.error, requestId));
  }
  const ending = await perform(site.world, route, request, requestId);
  switch (ending.kind) {
    case 'output':
      return write(response, route.protocol.answer(ending.output, route, requestId));
    case 'error':
      return write(response, route.protocol.error(ending.error, requestId, route.service));
    case 'loseResponse':
      response.destroy();
      return;
    case 'killHandler':
      // Never answered: the caller dies with the connection open, or loses it where it is no sandbox.
      if (request.sandbox && site.onKill) site.onKill(request.sandbox);
      else response.destroy();
  }
}

/** Calls that no operation here fits are told too: they show what a client misses. */
function noteUnroutable(
  world: World,
  { region, sandbox, signedService }: AwsRequest,
  route: Unroutable,
): void {
  const now = world.clock();
  world.calls.add({
    service: signedService,
    operation: route.operation,
    region,
    input: undefined,
    error: route.error.code,
    sandbox,
    startedAt: now,
    endedAt: now,
  });
}

async function control(site: Site, { method, url, body }: AwsRequest): Promise<ControlAnswer> {
  try {
    return await routeControl(site.controls, method, url, body ? JSON.parse(body) : undefined);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isCallers = error instanceof BadControl || error instanceof SyntaxError;
    return { status: isCallers ? 400 : 500, body: { message } };
  }
}

function writeJson(response: ServerResponse, { status, body }: ControlAnswer): void {
  write(response, {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  });
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}
