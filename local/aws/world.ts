import { CallLog } from './control/calls';
import { Faults } from './control/faults';
import { CognitoState } from './cognito/state';
import { Quotas } from './quotas';
import { SecretsState } from './secretsmanager/state';
import { SinkState } from './sinks/state';

/** Everything that one running local AWS remembers; `reset` forgets it all. */
export class World {
  readonly calls = new CallLog();
  readonly faults = new Faults();
  readonly quotas: Quotas;
  readonly cognito = new CognitoState();
  readonly secrets = new SecretsState();
  readonly sinks = new SinkState();
  /** What the writes under way hold (see `Operation.holds`). */
  readonly held = new Set<string>();

  /** @param clock milliseconds since the epoch */
  constructor(readonly clock: () => number) {
    this.quotas = new Quotas(clock);
  }

  reset(): void {
    this.calls.clear();
    this.faults.set([]);
    this.quotas.set({});
    this.cognito.clear();
    this.secrets.clear();
    this.sinks.clear();
  }
}
