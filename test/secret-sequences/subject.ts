import type { Identifier } from '../support/client';
import type { Properties } from '../support/local';
import { Cognito } from './cognito';
import { isLeftOut } from './left-out';
import { Ledger } from './ledger';
import { created, updated } from './model';
import { Observer } from './observe';
import { Others, type Deed } from './others';
import { Provider, type Outcome, type World } from './provider';
import { ORIGINAL, type Secrets, type Template } from './secrets';
import type { History } from './steps';
import type { Happening } from './tally';
import type { Trouble } from './troubles';
import { Wallet } from './wallet';
import { Wire } from './wire';

type Ending = 'done' | 'refused' | 'half done' | 'left out';

/** How an update goes about. */
interface Attempt {
  readonly trouble?: Trouble;
  /** It undoes an update: the secrets before that one. */
  readonly before?: Secrets;
}

/** One client: what is done to it, each time held against the model. */
export class Subject {
  /** What its next update changes. */
  template: Template;
  readonly identifier: Identifier;
  readonly ledger: Ledger;
  readonly provider: Provider;
  readonly cognito: Cognito;
  readonly observer: Observer;
  private readonly wallet = new Wallet();
  private readonly wire: Wire;
  private readonly others: Others;
  /** As READ gave it last. */
  private model: Properties = {};

  constructor(
    world: World,
    private readonly history: History,
    private readonly tell: (happening: Happening) => void,
  ) {
    const { local, cognito, vault, UserPoolId } = world;
    this.identifier = { UserPoolId, ClientId: '' };
    this.template = history.made;
    this.ledger = new Ledger(tell);
    this.wire = new Wire(history, this.wallet);
    this.provider = new Provider(world);
    this.cognito = new Cognito(local.aws, cognito);
    this.observer = new Observer(this.cognito, vault, this.wallet);
    this.others = new Others(this.cognito, vault, this.wallet);
  }

  /** Whether there is a client then. */
  async create(): Promise<boolean> {
    const { made, isPublic, trouble } = this.history;
    const verdict = created(made, isPublic);
    const outcome = await this.provider.create(this.wire.properties(made), trouble);
    this.count('created', outcome);
    if ('refused' in verdict) {
      this.expectRefusal(outcome, verdict.refused);
      return false;
    }
    expect(outcome.failure).toBeUndefined();
    this.identifier.ClientId = String(outcome.model?.ClientId);
    const shown = await this.cognito.shown(this.identifier);
    if (shown !== undefined) this.wallet.learn(ORIGINAL, shown);
    this.ledger.accept(verdict.secrets, made);
    this.template = this.wire.remembered(made);
    await this.expectAll(outcome.model);
    return true;
  }

  /** One UPDATE to its end. */
  async update(wanted: Template, had: Template, { trouble, before }: Attempt = {}): Promise<Ending> {
    const { ledger, wire, identifier } = this;
    const { made } = this.history;
    if (isLeftOut({ made, now: ledger.secrets, wanted, had, trouble, before })) return 'left out';
    const verdict = updated(ledger.secrets, wanted, had, before);
    const desired = wire.desired(wanted, this.model);
    const update = { desired, previous: wire.previous(had, this.model), rollback: before !== undefined };
    const outcome = await this.provider.update(identifier, update, trouble);
    this.count('updated', outcome);
    if (trouble?.final && outcome.failure?.code === 'AccessDenied') {
      ledger.adopt(await this.observer.look(identifier), verdict, this.wallet.generated);
      return 'half done';
    }
    if ('refused' in verdict) {
      await this.expectRefusedUpdate(outcome, verdict.refused, wanted);
      return 'refused';
    }
    expect(outcome.failure).toBeUndefined();
    ledger.accept(verdict.secrets, wanted);
    this.template = wire.remembered(wanted);
    await this.expectAll(outcome.model);
    return 'done';
  }

  /** What somebody else does; nothing where it cannot be done. */
  async suffer(deed: Deed): Promise<void> {
    const after = await this.others.do(deed, this.identifier, this.ledger.secrets);
    if (!after) return;
    this.tell(deed);
    const isLost = this.ledger.befall(after);
    if (isLost) this.template = this.wire.left(this.template);
    await this.expectAll(undefined, isLost);
  }

  /** Everything that can be seen, against the model; READ against what the operation answered. */
  async expectAll(answered?: Properties, isOther = false): Promise<void> {
    const { identifier, ledger, provider, observer } = this;
    const [sight, model = {}] = await Promise.all([observer.look(identifier), provider.read(identifier)]);
    ledger.expectSight(sight);
    ledger.expectRead(model, this.history.isPublic, sight.stored?.arn);
    if (answered) expect(model).toEqual(answered);
    else if (ledger.declared && !isOther) expect(model).toEqual(this.model);
    this.model = model;
  }

  count(happening: Happening, { troubled }: Outcome): void {
    this.tell(happening);
    if (troubled) this.tell('in trouble');
  }

  /** What awaits its deletion cannot be read before it is restored. */
  private async expectRefusedUpdate(outcome: Outcome, why: string, wanted: Template): Promise<void> {
    const isRestored = wanted.SecretsManager && this.ledger.secrets.stored?.scheduled;
    this.expectRefusal(outcome, why, isRestored ? ['RestoreSecret'] : []);
    if (isRestored) this.ledger.restored();
    await this.expectAll();
  }

  /** Refused before any write, but what has to be done to look; a stranger's secret is named. */
  private expectRefusal({ failure, model, writes: done }: Outcome, why: string, writes: string[] = []): void {
    const code = failure?.code;
    expect({ why, model, code, writes: done }).toEqual({ why, code: 'InvalidRequest', writes });
    const stranger = this.others.strangerIn(this.ledger.secrets);
    if (why === 'stranger' && stranger !== undefined) expect(failure?.message).toContain(stranger);
    this.tell('refused');
  }
}
