/**
 * The local AWS: one HTTP endpoint for the AWS services that the resource type and its users call, and for
 * control under `/_local/`. What each service mimics, its gaps and its deliberate differences stand at the
 * head of its files. Beside those: any credentials are accepted, and unsigned requests too.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { controlRoutes } from './control';
import type { ControlRoutes } from './control/routes';
import { serve, type Site } from './http/server';
import { World } from './world';

export type { Call } from './control/calls';
export type { ControlAnswer, ControlRequest, ControlRoutes } from './control/routes';

export interface AwsOptions {
  /** Default 127.0.0.1. */
  host?: string;
  /** Default 0: a free one. */
  port?: number;
  /** Ends the Lambda child with this id; called for a `killHandler` fault once its call is committed. */
  onKill?: (sandbox: string) => void;
  /** Further control routes; one with the same key replaces ours. */
  controls?: ControlRoutes;
  /** Called by `POST /_local/reset` after everything here is forgotten. */
  onReset?: () => void;
  /** What `GET /_local/logs` shows as `stdout` beside the log events. */
  extraLogs?: () => unknown;
  /** Milliseconds since the epoch; default the system's clock. */
  clock?: () => number;
}

export interface AwsServer {
  url: string;
  port: number;
  /** Stops listening and ends the connections that are open. */
  close(): Promise<void>;
  /** Forgets all state, calls, faults and quotas. */
  reset(): void;
}

const KEEP_ALIVE_MS = 600_000;

/** Starts the AWS endpoint. Rejects if the port is taken. */
export async function startAws(options: AwsOptions = {}): Promise<AwsServer> {
  const { host = '127.0.0.1', port = 0, onKill, controls, clock = Date.now } = options;
  const world = new World(clock);
  const site: Site = { world, controls: { ...controlRoutes(world, options), ...controls }, onKill };
  const server = createServer((request, response) => void serve(site, request, response));
  // A client that finds its idle connection closed cannot tell whether its call was carried out.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo; // a TCP server that listens has one
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host}:${bound}`, port: bound, close, reset: () => world.reset() };
}
