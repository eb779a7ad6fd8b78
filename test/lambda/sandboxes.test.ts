import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf, spawnCli } from '../support/cli';
import { invoke, serveBundle, writeBundle } from './bundle';

/** Each sandbox answers with its process and counts its invocations; `until` waits for that many at once. */
const SOURCE = `
const { createServer } = require('node:http');
let invocations = 0;
let running = 0;
exports.entrypoint = async (event, context) => {
  invocations += 1;
  running += 1;
  const seen = running;
  console.log('started', event.name ?? '');
  if (event.busy) for (;;);
  if (event.exit !== undefined) process.exit(event.exit);
  if (event.reject) { Promise.reject(new Error(event.reject)); await new Promise(() => {}); }
  if (event.emit) { setImmediate(() => { throw new RangeError(event.emit); }); await new Promise(() => {}); }
  if (event.meet) await (await fetch(event.meet)).text();
  running -= 1;
  return { pid: process.pid, invocations, seen, sandbox: process.env.AWS_LAMBDA_LOG_STREAM_NAME };
};`;

type Server = Awaited<ReturnType<typeof serveBundle>>;
const servers: Server[] = [];
const serve = async (options = {}, source = SOURCE) => {
  const server = await serveBundle(source, options);
  servers.push(server);
  return server;
};
afterAll(() => Promise.all(servers.map((server) => server.stop())));

/** Holds each caller until `open` is called; `arrived` resolves when that many wait. */
async function gate() {
  const { createServer } = await import('node:http');
  const held: (() => void)[] = [];
  const watchers: (() => void)[] = [];
  let isOpen = false;
  const server = createServer((_, response) => {
    held.push(() => response.end('go'));
    if (isOpen) held.splice(0).forEach((release) => release());
    watchers.forEach((watch) => watch());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    waiting: () => held.length,
    arrived: (count: number) =>
      new Promise<void>((resolve) => {
        const watch = () => void (held.length >= count && resolve());
        watchers.push(watch);
        watch();
      }),
    open: () => {
      isOpen = true;
      held.splice(0).forEach((release) => release());
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test('a warm sandbox is used again, one invocation at a time', async () => {
  const server = await serve();
  const first = (await invoke(server, {})).body;
  const second = (await invoke(server, {})).body;
  expect(second).toEqual({ ...first, invocations: 2 });
});

test('each concurrent invocation has a sandbox of its own', async () => {
  const server = await serve();
  const door = await gate();
  const all = Promise.all([1, 2, 3].map(() => invoke(server, { meet: door.url })));
  await door.arrived(3);
  door.open();
  const bodies = (await all).map(({ body }) => body);
  expect(new Set(bodies.map(({ pid }) => pid)).size).toBe(3);
  expect(bodies.map(({ seen }) => seen)).toEqual([1, 1, 1]);
  door.close();
});

test('at most fifty sandboxes run at once, and further invocations wait for one', async () => {
  const server = await serve();
  const door = await gate();
  const all = Promise.all(Array.from({ length: 55 }, () => invoke(server, { meet: door.url })));
  await door.arrived(50);
  expect(door.waiting()).toBe(50);
  door.open();
  const bodies = (await all).map(({ body }) => body);
  expect(bodies).toHaveLength(55);
  expect(new Set(bodies.map(({ pid }) => pid)).size).toBe(50);
  door.close();
}, 60_000);

test('an invocation over the time limit is killed, even in a busy loop, and the next one starts afresh', async () => {
  const server = await serve({ timeLimitMs: 2000 });
  const { body: before } = await invoke(server, {});
  const late = await invoke(server, { busy: true });
  expect(late).toMatchObject({ status: 200, functionError: 'Unhandled' });
  expect(late.body).toEqual({
    errorType: 'Sandbox.Timedout',
    errorMessage: `RequestId: ${late.requestId} Error: Task timed out after 2.00 seconds`,
  });
  const { body: after } = await invoke(server, {});
  expect(after.pid).not.toBe(before.pid);
  expect(after.invocations).toBe(1);
});

test.each([
  [{ exit: 3 }, 'with error: exit status 3'],
  [{ exit: 0 }, 'without providing a reason'],
])('a process that ends by itself (%p) is answered as Lambda answers it', async (event, reason) => {
  const server = await serve();
  const dead = await invoke(server, event);
  expect(dead).toMatchObject({ status: 200, functionError: 'Unhandled' });
  expect(dead.body).toEqual({
    errorType: 'Runtime.ExitError',
    errorMessage: `RequestId: ${dead.requestId} Error: Runtime exited ${reason}`,
  });
});

test('a sandbox that is killed from outside is answered as a killed runtime', async () => {
  const server = await serve();
  const { body: warm } = await invoke(server, {});
  const door = await gate();
  const pending = invoke(server, { meet: door.url });
  await door.arrived(1);
  server.kill(warm.sandbox);
  const dead = await pending;
  expect(dead.functionError).toBe('Unhandled');
  expect(dead.body).toEqual({
    errorType: 'Runtime.ExitError',
    errorMessage: `RequestId: ${dead.requestId} Error: Runtime exited with error: signal: killed`,
  });
  expect((await invoke(server, {})).body.invocations).toBe(1);
  door.close();
});

test('an unhandled rejection and an uncaught exception end the sandbox with their message', async () => {
  const server = await serve();
  const rejected = await invoke(server, { reject: 'forgotten' });
  expect(rejected.functionError).toBe('Unhandled');
  expect(rejected.body).toMatchObject({
    errorType: 'Runtime.UnhandledPromiseRejection',
    errorMessage: 'Error: forgotten',
  });
  const thrown = await invoke(server, { emit: 'stray' });
  expect(thrown.body).toMatchObject({ errorType: 'RangeError', errorMessage: 'stray' });
  expect((await invoke(server, {})).body.invocations).toBe(1);
});

test.each([
  ["require('./missing')", 'Runtime.ImportModuleError', /^Error: Cannot find module '.\/missing'/],
  ['exports.entrypoint = ;', 'Runtime.UserCodeSyntaxError', /handlers\.js:1$/],
  ['exports.other = 1;', 'Runtime.HandlerNotFound', /^handlers\.entrypoint is undefined or not exported$/],
  ["throw new Error('at load')", 'Error', /^at load$/],
])('a bundle that cannot be loaded (%s) says so', async (source, errorType, message) => {
  const server = await serve({}, source);
  for (const attempt of [1, 2]) {
    const { functionError, body } = await invoke(server, { attempt });
    expect(functionError).toBe('Unhandled');
    expect(body.errorType).toBe(errorType);
    expect(body.errorMessage).toMatch(message);
  }
});

test('a bundle that is not built yet is told with the remedy, and used once it is there', async () => {
  const server = await serve();
  rmSync(join(server.folder, 'handlers.js'));
  const { functionError, body } = await invoke(server, {});
  expect(functionError).toBe('Unhandled');
  expect(body).toMatchObject({
    errorType: 'Runtime.ImportModuleError',
    errorMessage: `Error: Cannot find module 'handlers' in ${server.folder}: build the bundle first (make build)`,
  });
  writeFileSync(join(server.folder, 'handlers.js'), SOURCE);
  expect((await invoke(server, {})).functionError).toBeNull();
});

test('a rebuilt bundle is used by the next invocation', async () => {
  const server = await serve();
  await invoke(server, {});
  writeFileSync(join(server.folder, 'handlers.js'), "exports.entrypoint = async () => 'rebuilt';");
  expect((await invoke(server, {})).body).toBe('rebuilt');
});

test('output is kept with its sandbox and request, also that of a process that died', async () => {
  const server = await serve();
  const first = await invoke(server, { name: 'one' });
  const dead = await invoke(server, { name: 'two', exit: 1 });
  const lines = server
    .logs()
    .map(({ line, requestId, sandbox, stream }) => ({ line, requestId, sandbox, stream }));
  const { sandbox } = first.body;
  expect(lines).toEqual([
    { line: 'started one', requestId: first.requestId, sandbox, stream: 'stdout' },
    { line: 'started two', requestId: dead.requestId, sandbox, stream: 'stdout' },
  ]);
  server.reset();
  expect(server.logs()).toEqual([]);
});

test('closing ends every sandbox and answers what still waits', async () => {
  const server = await serveBundle(SOURCE);
  const { body } = await invoke(server, {});
  await server.stop();
  expect(() => process.kill(body.pid, 0)).toThrow('ESRCH');
});

test('a sandbox ends when the process that started it is killed', async () => {
  const { folder, remove } = writeBundle(SOURCE);
  const server = spawnCli(['--port', '0', '--lambda-port', '0', '--bundle', folder]);
  const { lambda } = JSON.parse(await lineOf(server, () => true)) as { lambda: string };
  const { body } = await invoke({ url: lambda }, {});
  server.kill('SIGKILL');
  // Resolves when the sandbox is gone; the test's own time limit is the only one.
  while (isRunning(body.pid)) await new Promise((resolve) => setTimeout(resolve, 20));
  remove();
}, 30_000);

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
