import { randomUUID } from 'node:crypto';
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { HandlerDriver } from '../../local/stack/types/handler-driver';
import { readSchema } from '../../local/stack/types/schema';
import { ResourceFailure } from '../../local/stack/types/type';
import { timingOf } from '../../local/stack/timing';
import type { Identifier } from '../support/client';
import type { Fault, Properties, SeenCall, TestLocal } from '../support/local';
import { faultOf, type Trouble } from './troubles';
import type { Vault } from './vault';

/** The stack's own tags, which the stored secret has beside the declared ones. */
export const STACK_TAGS = { shop: 'north' };

const SCHEMA = readSchema(`${__dirname}/../../schema.json`);
const WRITE = /^(Create|Update|Delete|Put|Add|Set|Tag|Untag|Restore|Move)/;

/** Where one life after the other is lived: a local AWS that nobody else uses at the time. */
export interface World {
  readonly local: TestLocal;
  readonly cognito: CognitoIdentityProviderClient;
  readonly vault: Vault;
  readonly UserPoolId: string;
  /** How many of the calls that the local AWS saw were looked at. */
  looked: number;
}

/** What came of an operation. */
export interface Outcome {
  readonly model?: Properties;
  readonly failure?: ResourceFailure;
  /** The writes that handlers asked for. */
  readonly writes: readonly string[];
  /** Whether the trouble came to pass. */
  readonly troubled: boolean;
}

/** An update as CloudFormation and Cloud Control ask for it. */
interface Update {
  readonly desired: Properties;
  readonly previous: Properties;
  readonly rollback: boolean;
}

/**
 * The handlers of the built bundle, driven as CloudFormation does it: an answer that may be tried again, and a
 * handler that died, are followed by another attempt with the same token; a delay that is asked for is waited.
 */
export class Provider {
  private readonly driver: HandlerDriver;

  constructor(private readonly world: World) {
    this.driver = new HandlerDriver(SCHEMA, {
      lambdaUrl: world.local.lambda,
      stackId:
        'arn:aws:cloudformation:us-east-1:123456789012:stack/shop/5e7b1f60-c1c4-11f0-9a5c-0e1f2d3c4b5a',
      region: 'us-east-1',
      tags: () => STACK_TAGS,
      timing: timingOf({ backoffBaseMs: 5 }),
    });
  }

  create(properties: Properties, trouble?: Trouble): Promise<Outcome> {
    const desired = { UserPoolId: this.world.UserPoolId, ...properties };
    return this.run(trouble, () => this.driver.run('CREATE', operation('CREATE', { desired }), desired));
  }

  update(of: Identifier, { desired, previous, rollback }: Update, trouble?: Trouble): Promise<Outcome> {
    const request = { ...desired, ...of };
    const update = { ...operation('UPDATE', { desired: request, model: of }), previous, rollback };
    return this.run(trouble, () => this.driver.run('UPDATE', update, request));
  }

  delete(of: Identifier, trouble?: Trouble): Promise<Outcome> {
    const removal = operation('DELETE', { desired: of, model: of });
    return this.run(trouble, () => this.driver.run('DELETE', removal, { ...of }));
  }

  /** Undefined where the client is gone. */
  read(of: Identifier): Promise<Properties | undefined> {
    return this.driver.read({ ...of }, LOGICAL_ID);
  }

  private async run(
    trouble: Trouble | undefined,
    call: () => Promise<Properties | undefined>,
  ): Promise<Outcome> {
    const { local } = this.world;
    if (trouble) await local.faults([faultOf(trouble)]);
    const ended = await call().then(
      (model) => ({ model }),
      (error: unknown) => {
        if (error instanceof ResourceFailure) return { failure: error };
        throw error;
      },
    );
    const troubled = trouble !== undefined && (await this.wasMet(trouble));
    if (trouble) await local.faults([]);
    return { ...ended, writes: await this.newWrites(), troubled };
  }

  private async wasMet({ times = 1 }: Trouble): Promise<boolean> {
    // The route's own answer: the faults with what is left of them.
    const [fault] = (await this.world.local.control('GET', '/_local/faults')) as Fault[];
    return (fault?.times ?? 0) < times;
  }

  /** The writes that handlers have asked for since this was asked last. */
  private async newWrites(): Promise<string[]> {
    const path = `/_local/calls?since=${this.world.looked}`;
    // The route's own answer; its shape is the local AWS's documented one.
    const calls = (await this.world.local.control('GET', path)) as SeenCall[];
    this.world.looked += calls.length;
    return calls
      .filter(({ sandbox, operation: name }) => sandbox !== undefined && WRITE.test(name))
      .map(({ operation: name }) => name);
  }
}

const LOGICAL_ID = 'Client';

const operation = (
  action: 'CREATE' | 'UPDATE' | 'DELETE',
  { desired, model }: { desired: object; model?: object },
) => ({
  logicalId: LOGICAL_ID,
  desired: { ...desired },
  ...(model && { model: { ...model } }),
  step: { action, token: randomUUID() },
  rollback: false,
  save: async () => undefined,
});
