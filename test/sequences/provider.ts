import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { drive } from '../support/drive';
import type { ProgressEvent, Properties, SeenCall, TestLocal } from '../support/local';
import { asText, reversed } from './forms';
import type { Settings } from './model';
import type { Identifier } from './observe';
import type { Style, Trouble } from './steps';

/** Where one life after the other is lived: a local AWS that nobody else uses at the time. */
export interface World {
  readonly local: TestLocal;
  readonly cognito: CognitoIdentityProviderClient;
  readonly UserPoolId: string;
  /** How many of the calls that the local AWS saw were looked at. */
  looked: number;
}

const WRITES = ['UpdateUserPoolClient', 'SetUserPoolClientSessionConfiguration'];

/** The handlers of the built bundle as CloudFormation and Cloud Control call them, for one client. */
export class Provider {
  constructor(
    private readonly world: World,
    private readonly identifier: Identifier,
  ) {}

  /** Makes the client; its id is in the identifier from then on. */
  async create(properties: Settings): Promise<Properties> {
    const { UserPoolId } = this.identifier;
    const model = modelOf(await drive(this.world.local, 'CREATE', { UserPoolId, ...properties }));
    this.identifier.ClientId = String(model.ClientId);
    return model;
  }

  async read(): Promise<Properties> {
    return modelOf(await drive(this.world.local, 'READ', { ...this.identifier }));
  }

  async delete(): Promise<void> {
    modelOf(await drive(this.world.local, 'DELETE', { ...this.identifier }));
  }

  /** An update in whatever style, with something that goes wrong on its way, and the writes that it made. */
  async update(
    wanted: Settings,
    previous: Settings,
    style: Style,
    trouble?: Trouble,
  ): Promise<{ event: ProgressEvent; writes: string[] }> {
    const { local } = this.world;
    await this.newWrites();
    if (trouble) await local.faults([faultOf(trouble)]);
    const event = await drive(local, 'UPDATE', this.form(wanted, style), {
      previous: this.form(previous, style),
      driftable: style.by === 'drift-aware template',
    });
    if (trouble) await local.faults([]);
    return { event, writes: await this.newWrites() };
  }

  private form(settings: Settings, style: Style): Properties {
    const ordered = style.reversed ? reversed(settings) : settings;
    return { ...(style.asText ? asText(ordered) : ordered), ...this.identifier };
  }

  /** The kinds of writes that handlers have made since this was asked last. */
  private async newWrites(): Promise<string[]> {
    const path = `/_local/calls?since=${this.world.looked}`;
    // The route's own answer; its shape is the local AWS's documented one.
    const calls = (await this.world.local.control('GET', path)) as SeenCall[];
    this.world.looked += calls.length;
    const byHandlers = calls.filter(({ sandbox }) => sandbox !== undefined);
    const writes = byHandlers.map(({ operation }) => operation).filter((name) => WRITES.includes(name));
    return [...new Set(writes)].sort();
  }
}

const faultOf = ({ final: _, ...fault }: Trouble) => ({ times: 1, ...fault });

function modelOf(event: ProgressEvent): Properties {
  expect(event).toMatchObject({ status: 'SUCCESS' });
  return event.resourceModel ?? {};
}
