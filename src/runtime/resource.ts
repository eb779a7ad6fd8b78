import {
  BaseResource,
  HandlerSignatures,
  MetricsPublisherProxy,
  type Action as LibraryAction,
  type BaseModel,
  type ProgressEvent,
} from '@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib';

import { BatchLogger } from './batch-logger';
import { BatchMetrics } from './batch-metrics';
import type { ProviderDefinition } from './definition';
import { deliver, type LogBatch } from './delivery';
import type { Envelope } from './envelope';
import { toFailure } from './failure';
import { invocationOf } from './invocation';
import { eventOfOutcome, failedEvent } from './progress';
import { redactorOf, type Redactor } from './redaction';
import { RegistryException } from './registry-exception';

/**
 * The library's resource for **one** invocation: nothing of a request (session, log filters) can reach the
 * next one. The library runs the protocol; this replaces its delivery of logs and metrics.
 */
export class InvocationResource<Model extends object> extends BaseResource {
  readonly #definition: ProviderDefinition<Model>;
  readonly #envelope: Envelope;
  readonly #redactor: Redactor;
  readonly #logger: BatchLogger;
  #metrics?: BatchMetrics;
  #logs?: Omit<LogBatch, 'lines'>;

  constructor(definition: ProviderDefinition<Model>, envelope: Envelope) {
    super(definition.typeName, definition.Model, undefined, new HandlerSignatures());
    this.#definition = definition;
    this.#envelope = envelope;
    this.#redactor = redactorOf(envelope, definition.secretProperties);
    this.#logger = new BatchLogger(this.#redactor.redact);
    this.loggerProxy = this.platformLoggerProxy = this.#logger;
    // The library's own names for the same five words.
    this.addHandler(envelope.action as LibraryAction, () => this.#answer());
    this.#replacePrivateMembers();
  }

  /**
   * The library offers no other way in: `initializeRuntime` makes its clients and calls AWS up to eight
   * times, `waitRunningProcesses` sleeps for a second. The test of the pinned version watches both.
   */
  #replacePrivateMembers(): void {
    Object.assign(this, {
      initializeRuntime: async (type: string, _credentials: unknown, group: unknown, stream: string) =>
        this.#prepareDelivery(type, stream),
      waitRunningProcesses: () => this.#deliver(),
    });
  }

  async #answer(): Promise<ProgressEvent<BaseModel>> {
    const { handlers, typeName } = this.#definition;
    const { action } = this.#envelope;
    const { redact, conceal } = this.#redactor;
    try {
      const log = (line: string) => this.#logger.log('%s', line);
      const invocation = invocationOf(this.#definition, this.#envelope, { log, conceal });
      const outcome = await handlers[action](invocation);
      return eventOfOutcome(this.#definition, action, outcome, redact);
    } catch (thrown) {
      const failure = toFailure(typeName, thrown);
      const message = redact(failure.message);
      throw new RegistryException(failure, failedEvent(this.#definition, { ...failure, message }));
    }
  }

  #prepareDelivery(resourceType: string, stream: string): void {
    const { providerCredentials, providerLogGroupName: group, region } = this.#envelope;
    this.metricsPublisherProxy = new MetricsPublisherProxy();
    if (!providerCredentials) return;
    this.#metrics = new BatchMetrics(providerCredentials, region, this.#logger, resourceType);
    this.metricsPublisherProxy.addMetricsPublisher(this.#metrics);
    if (group) this.#logs = { group, stream: stream.replace(/:/g, '__') };
  }

  async #deliver(): Promise<void> {
    const { providerCredentials: credentials, region } = this.#envelope;
    if (!credentials || !this.#metrics) return;
    const logs = this.#logs && { ...this.#logs, lines: this.#logger.lines };
    await deliver({ region, credentials }, this.#metrics, logs);
  }
}
