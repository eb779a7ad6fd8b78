import { isOperation } from '../services';
import type { World } from '../world';
import { parseFaults } from './fault-grammar';
import { parseQuotas } from './quota-grammar';
import type { ControlAnswer, ControlRoutes } from './routes';

const ok = (body: unknown = {}): ControlAnswer => ({ status: 200, body });

/** What control may reach beside the world itself. */
export interface ControlHooks {
  onReset?: () => void;
  /** What `GET /_local/logs` shows as `stdout`. */
  extraLogs?: () => unknown;
}

/** The AWS endpoint's own control routes. */
export function controlRoutes(world: World, hooks: ControlHooks): ControlRoutes {
  return {
    'POST /_local/reset': () => {
      world.reset();
      hooks.onReset?.();
      return ok();
    },
    'GET /_local/calls': ({ params: { since } }) => ok(world.calls.all().slice(Number(since ?? 0))),
    'GET /_local/faults': () => ok(world.faults.all()),
    'PUT /_local/faults': ({ body }) => {
      world.faults.set(parseFaults(body, isOperation));
      return ok();
    },
    'POST /_local/faults': ({ body }) => {
      world.faults.add(parseFaults(body, isOperation));
      return ok();
    },
    'GET /_local/quotas': () => ok(world.quotas.get()),
    'PUT /_local/quotas': ({ body }) => {
      world.quotas.set(parseQuotas(body));
      return ok();
    },
    'GET /_local/logs': () => ok({ logEvents: world.sinks.logEvents, stdout: hooks.extraLogs?.() }),
    'GET /_local/metrics': () => ok({ metricData: world.sinks.metricData }),
  };
}
