import { edited } from '../support/arbitraries-edits';
import type { ProgressEvent, Properties } from '../support/local';
import { changesIn, driftOf, meaningOf, told, type Settings } from './model';
import { Console, type Identifier } from './observe';
import { Provider, type World } from './provider';
import type { Beginning, Step, Style, Trouble } from './steps';
import { clientOf, endingOf, reportedDrift, type Ending } from './verdict';

/** What happened to a client, for the count. */
export type Happening = Ending | 'created' | 'imported' | 'changed' | 'rolled back' | 'drift';
type Update = Extract<Step, { do: 'update' }>;

/** One client under one stack, held against the model at every step. */
export class Life {
  private template: Settings = {};
  /** As the SDK describes it. */
  private now: Settings = {};
  /** As READ gave it last. */
  private model: Properties = {};
  private secret?: unknown;
  private readonly identifier: Identifier;
  private readonly provider: Provider;
  private readonly console: Console;

  constructor(
    world: World,
    private readonly tell: (happening: Happening) => void,
  ) {
    this.identifier = { UserPoolId: world.UserPoolId, ClientId: '' };
    this.console = new Console(world.cognito);
    this.provider = new Provider(world, this.identifier);
  }

  async begin({ by, made, template }: Beginning): Promise<void> {
    this.secret = made.GenerateSecret;
    this.template = template;
    await (by === 'import' ? this.import(made) : this.create(made));
    this.expectDrift();
  }

  async step(step: Step): Promise<void> {
    if (step.do === 'change behind its back') await this.change(step.set);
    else if (step.style.by === 'cloud control') await this.patch(step);
    else await this.deploy(step);
    this.expectDrift();
  }

  /** An update with all that READ gave, in another form, makes no write. Then the client goes. */
  async end(): Promise<void> {
    const style: Style = { by: 'cloud control', asText: true, reversed: true };
    expect(await this.update(this.model, this.model, style)).toBe('nothing to write');
    await this.provider.delete();
  }

  private async create(made: Settings): Promise<void> {
    const model = await this.provider.create(made);
    this.now = await this.console.observe(this.identifier);
    const meaning = meaningOf(made, {}, { ClientName: this.now.ClientName });
    expect(told(this.now)).toEqual(told(clientOf(meaning)));
    expect(driftOf(made, this.now)).toEqual([]);
    await this.expectRead(model);
    this.tell('created');
  }

  /** CloudFormation imports by READ alone; the template becomes the previous one of the first update. */
  private async import(made: Settings): Promise<void> {
    this.identifier.ClientId = await this.console.create(this.identifier.UserPoolId, made);
    await this.look();
    this.tell('imported');
  }

  private async change(set: Settings): Promise<void> {
    if (await this.console.change(this.identifier, set)) this.tell('changed');
    await this.look();
  }

  /** A stack update; where it fails the stack rolls back: the old template, and the new one as the previous. */
  private async deploy({ edits, style, trouble }: Update): Promise<void> {
    const old = this.template;
    const wanted = edits.reduce<Settings>(edited, old);
    const ending = await this.update(wanted, old, style, trouble);
    if (ending === 'written' || ending === 'nothing to write') {
      this.template = wanted;
      expect(driftOf(wanted, this.now)).toEqual([]);
      return;
    }
    const undone = await this.update(old, wanted, { ...style, by: 'template' });
    if (undone !== 'refused') this.tell('rolled back');
  }

  /** Cloud Control: all that READ gave, with a change, over all that READ gave. */
  private async patch({ edits, style, trouble }: Update): Promise<void> {
    await this.update(edits.reduce<Settings>(edited, this.model), this.model, style, trouble);
  }

  /** One UPDATE, held against the model: its answer, its writes, the client after it, the READ after it. */
  private async update(
    wanted: Settings,
    previous: Settings,
    style: Style,
    trouble?: Trouble,
  ): Promise<Ending> {
    const { now } = this;
    const meaning = meaningOf(wanted, style.by === 'drift-aware template' ? {} : previous, now);
    const changes = 'client' in meaning ? changesIn(meaning.client, now, wanted) : [];
    const { event, writes } = await this.provider.update(wanted, previous, style, trouble);
    const after = await this.console.observe(this.identifier);
    const ending = endingOf({ event, meaning, changes, writes, now, after, trouble });
    this.now = after;
    this.tell(ending);
    if (event.status === 'SUCCESS') await this.expectRead(event.resourceModel ?? {});
    else if (ending === 'failed') this.model = await this.provider.read();
    else if ('client' in meaning) await this.expectCognitoRefuses(meaning.client, event);
    return ending;
  }

  private async look(): Promise<void> {
    this.now = await this.console.observe(this.identifier);
    this.model = await this.provider.read();
  }

  private async expectRead(answered: Properties): Promise<void> {
    this.model = await this.provider.read();
    expect(this.model).toEqual(answered);
  }

  /** What the provider refuses before a call, Cognito has to refuse as well. */
  private async expectCognitoRefuses(client: Settings, { message }: ProgressEvent): Promise<void> {
    const asked = { ...client, GenerateSecret: this.secret };
    const accepted = await this.console.accepts(this.identifier.UserPoolId, asked);
    expect({ accepted, message, client }).toMatchObject({ accepted: false });
  }

  /** The stack engine has to see the drift that the model sees, and no other. */
  private expectDrift(): void {
    const drift = driftOf(this.template, this.now).sort();
    expect(reportedDrift(this.template, this.model)).toEqual(drift);
    if (drift.length > 0) this.tell('drift');
  }
}
