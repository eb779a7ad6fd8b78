import { RETRIABLE_CODES } from '../../../src/contract';
import { handlerEvent, type HandlerCall, type ProgressEvent, type Properties } from '../event';
import type { Timing } from '../timing';
import { contractCheck, identifierIn, type ContractCheck } from './contract';
import { invokeHandler } from './invoke';
import { propertiesOf, type RegistrySchema } from './schema';
import { ResourceFailure, type Operation } from './type';

/** What the handlers of a registry type are driven with. */
export interface HandlerSettings {
  lambdaUrl: string;
  stackId: string;
  region: string;
  /** The stack's tags at the time of a call. */
  tags: () => Record<string, string>;
  timing: Timing;
}

/** Calls a type's handlers as CloudFormation does. */
export class HandlerDriver {
  private readonly names: readonly string[];
  private readonly problemsOf: ContractCheck;

  constructor(
    private readonly schema: RegistrySchema,
    private readonly settings: HandlerSettings,
  ) {
    this.names = propertiesOf(schema.primaryIdentifier);
    this.problemsOf = contractChecks(schema);
  }

  /** `Ref` of a registry type: its primary identifier's parts, joined. */
  physicalId(model: Properties): string | undefined {
    const identifier = identifierIn(model, this.names);
    return identifier && Object.values(identifier).join('|');
  }

  /** CloudFormation adds the primary identifier to what a template declares. */
  withIdentifier(declared: Properties, { model }: Operation): Properties {
    return { ...declared, ...identifierIn(model, this.names) };
  }

  /** CREATE or UPDATE to its end, and the READ that CloudFormation does after each. */
  async mutate(action: 'CREATE' | 'UPDATE', operation: Operation, desired: Properties): Promise<Properties> {
    const model = await this.run(action, operation, desired);
    const read = await this.read(model ?? {}, operation.logicalId).catch((error: unknown) => {
      throw error instanceof ResourceFailure
        ? new ResourceFailure(error.message, error.code, model, { cause: error })
        : error;
    });
    if (!read) throw new ResourceFailure(`READ after ${action} did not find it`, 'NotFound', model);
    return read;
  }

  /** READ knows only the identifier. */
  async read(model: Properties, logicalId: string): Promise<Properties | undefined> {
    const step = { action: 'UPDATE' as const, token: '' };
    const operation: Operation = {
      logicalId,
      desired: {},
      step,
      rollback: false,
      save: async () => undefined,
    };
    try {
      return await this.run('READ', operation, identifierIn(model, this.names) ?? {});
    } catch (error) {
      if (error instanceof ResourceFailure && error.code === 'NotFound') return undefined;
      throw error;
    }
  }

  /** One operation to its end: callbacks, retries, crashes. Gives the model, none for DELETE. */
  async run(
    action: 'CREATE' | 'READ' | 'UPDATE' | 'DELETE',
    operation: Operation,
    request: Properties,
  ): Promise<Properties | undefined> {
    const { step } = operation;
    const { timing } = this.settings;
    const deadline = Date.now() + timeoutMinutes(this.schema, action) * 60_000;
    for (let failures = 0; ;) {
      const { event, crash } = await this.call(action, operation, request);
      if (event?.status === 'SUCCESS') return event.resourceModel ?? undefined;
      if (event?.status === 'IN_PROGRESS') {
        // The contract check has seen that there is a model.
        step.model = event.resourceModel ?? {};
        step.context = event.callbackContext ?? undefined;
        step.made = step.model;
        await operation.save();
        if (Date.now() > deadline)
          throw new ResourceFailure('Exceeded its time-out', 'NotStabilized', step.made);
        await timing.callback(event.callbackDelaySeconds ?? 0);
        continue;
      }
      failures += 1;
      const failure = this.failureOf(event, crash, step.made ?? operation.model);
      const again = crash !== undefined || isRetriable(event);
      if (action === 'DELETE' && failure.code === 'NotFound') return undefined;
      if (!again || failures >= timing.tries) throw failure;
      // A retriable failure starts over; after a crash the recorded model and context go on.
      if (!crash) await this.startOver(operation);
      await timing.backoff(failures);
    }
  }

  private async startOver({ step, save }: Operation): Promise<void> {
    delete step.model;
    delete step.context;
    await save();
  }

  private failureOf(event: ProgressEvent | undefined, crash: string | undefined, known?: Properties) {
    const reported = event?.resourceModel ?? undefined;
    const model = identifierIn(reported, this.names) ? reported : known;
    if (!event) return new ResourceFailure(crash ?? 'unknown', 'InternalFailure', model);
    const { message = 'no message', errorCode = 'InternalFailure' } = event;
    return new ResourceFailure(`${message} (HandlerErrorCode: ${errorCode})`, errorCode, model);
  }

  private async call(
    action: 'CREATE' | 'READ' | 'UPDATE' | 'DELETE',
    operation: Operation,
    request: Properties,
  ): Promise<{ event?: ProgressEvent; crash?: string }> {
    const { step } = operation;
    const answer = await invokeHandler(
      this.settings.lambdaUrl,
      handlerEvent({ ...this.envelope(action, operation), desired: step.model ?? request }),
    );
    if ('crash' in answer) return { crash: answer.crash };
    const known = action === 'CREATE' ? step.model : operation.model;
    const problems = this.problemsOf(answer.event, { action, identifier: identifierIn(known, this.names) });
    // Without a problem it has the form of a progress event.
    if (!problems.length) return { event: answer.event as ProgressEvent };
    const model = (answer.event as Partial<ProgressEvent> | null)?.resourceModel;
    return {
      event: {
        status: 'FAILED',
        errorCode: 'InternalFailure',
        resourceModel: model,
        message: broken(problems),
      },
    };
  }

  private envelope(action: HandlerCall['action'], operation: Operation): HandlerCall {
    const { stackId, region, tags } = this.settings;
    const { step, previous, model, logicalId, rollback } = operation;
    return {
      action,
      resourceType: this.schema.typeName,
      ...(action === 'UPDATE' && { previous: { ...previous, ...identifierIn(model, this.names) } }),
      ...(step.token && { token: step.token }),
      ...(step.context && { context: step.context }),
      logicalId,
      stackId,
      stackTags: tags(),
      region,
      rollback,
    };
  }
}

const DEFAULT_TIMEOUT_MINUTES = 120;

const timeoutMinutes = ({ handlers }: RegistrySchema, action: HandlerCall['action']): number =>
  handlers?.[action.toLowerCase()]?.timeoutInMinutes ?? DEFAULT_TIMEOUT_MINUTES;

const isRetriable = (event: ProgressEvent | undefined): boolean =>
  event?.errorCode !== undefined && RETRIABLE_CODES.includes(event.errorCode);

const broken = (problems: string[]): string => `The handler broke its contract: ${problems.join('; ')}`;

const CHECKS = new WeakMap<RegistrySchema, ContractCheck>();

/** Compiling a schema takes long beside everything else here, so each is compiled once. */
function contractChecks(schema: RegistrySchema): ContractCheck {
  const known = CHECKS.get(schema) ?? contractCheck(schema);
  CHECKS.set(schema, known);
  return known;
}
