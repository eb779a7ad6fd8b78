import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A container engine that speaks Docker's API, and where its containers find this machine. */
export interface Engine {
  /** As `DOCKER_HOST` has it. */
  dockerHost: string;
  /** The address that the local AWS has to listen on. */
  listenOn: string;
  /** The same, as a container names it. */
  nameInContainer: string;
}

const HELP = `No container engine answers. \`sam local\` runs the functions in containers, so install one of
  Docker   https://docs.docker.com/engine/install/
  Finch    https://runfinch.com
  Podman   https://podman.io (and start its socket: systemctl start podman.socket)
and start it. Where its socket is not in one of the usual places, set DOCKER_HOST to it.
Everything else is tested without an engine: \`make test\`.`;

/** The sockets that Docker, Finch and Podman listen on by default. */
const SOCKETS = [
  '/var/run/docker.sock',
  join(homedir(), '.docker/run/docker.sock'),
  '/var/run/finch.sock',
  '/Applications/Finch/lima/data/finch/sock/finch.sock',
  join(process.env['XDG_RUNTIME_DIR'] ?? '/run', 'podman/podman.sock'),
  '/run/podman/podman.sock',
];

/**
 * Finds the engine: `DOCKER_HOST`, else the usual sockets. Throws, with what to install, where none answers.
 * `SAM_TEST_HOST` names an address of this machine that containers reach, where the one found here is wrong.
 */
export async function findEngine(): Promise<Engine> {
  const named = process.env['DOCKER_HOST'];
  const hosts = named ? [named] : SOCKETS.filter((path) => existsSync(path)).map((path) => `unix://${path}`);
  for (const dockerHost of hosts) {
    if (await ask(dockerHost, '/_ping').catch(() => undefined)) {
      return { dockerHost, ...(await addresses(dockerHost)) };
    }
  }
  throw new Error(named ? `DOCKER_HOST is ${named}, and nothing answers there.\n${HELP}` : HELP);
}

async function addresses(dockerHost: string): Promise<Omit<Engine, 'dockerHost'>> {
  const chosen = process.env['SAM_TEST_HOST'];
  if (chosen) return { listenOn: chosen, nameInContainer: chosen };
  // The engines of macOS and Windows run in a virtual machine and forward this name to the loopback device.
  if (process.platform !== 'linux') {
    return { listenOn: '127.0.0.1', nameInContainer: 'host.docker.internal' };
  }
  const gateway = await gatewayOf(dockerHost);
  return { listenOn: gateway, nameInContainer: gateway };
}

/** This machine's address on the network that containers are put on: named bridge with Docker, podman with Podman. */
async function gatewayOf(dockerHost: string): Promise<string> {
  for (const network of ['bridge', 'podman']) {
    const answer = await ask(dockerHost, `/networks/${network}`).catch(() => '');
    const gateway = /"Gateway":\s*"(\d+\.\d+\.\d+\.\d+)"/.exec(answer)?.[1];
    if (gateway) return gateway;
  }
  throw new Error('The container engine names no gateway; set SAM_TEST_HOST to an address of this machine.');
}

/** GET on the engine's API; gives the body, rejects where the engine does not answer with 200. */
function ask(dockerHost: string, path: string): Promise<string> {
  const url = new URL(dockerHost);
  const where =
    url.protocol === 'unix:' ? { socketPath: url.pathname } : { host: url.hostname, port: url.port || 2375 };
  return new Promise((resolve, reject) => {
    const call = request({ ...where, path, timeout: 10_000 }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => (response.statusCode === 200 ? resolve(body) : reject(new Error(body))));
    });
    call.on('timeout', () => call.destroy(new Error('no answer'))).on('error', reject);
    call.end();
  });
}
