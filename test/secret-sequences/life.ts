import { isAmbiguous } from './model';
import type { World } from './provider';
import { currentOf, type Secrets, type Template } from './secrets';
import type { History, Step } from './steps';
import { Subject } from './subject';
import type { Happening } from './tally';
import { edited } from './templates';
import { UNDELETABLE } from './troubles';

type Updating = Extract<Step, { do: 'update' }>;

/** One client under one stack, from CREATE to DELETE; each step is held against the model. */
export class Life {
  private readonly subject: Subject;

  constructor(
    world: World,
    private readonly history: History,
    private readonly tell: (happening: Happening) => void,
  ) {
    this.subject = new Subject(world, history, tell);
  }

  async live(): Promise<void> {
    if (!(await this.subject.create())) return;
    for (const step of this.history.steps) await this.step(step);
    await this.end();
  }

  private step(step: Step): Promise<void> {
    return step.do === 'update' ? this.update(step) : this.subject.suffer(step.do);
  }

  private async update({ edits, after, trouble, recovery }: Updating): Promise<void> {
    const { subject } = this;
    const [had, before] = [subject.template, subject.ledger.secrets];
    const rollsBack = this.history.by === 'template';
    const wanted = edits.reduce(edited, had);
    const ending = await subject.update(wanted, had, { trouble });
    if (ending === 'left out') return this.tell(ending);
    if (ending === 'half done' && (recovery !== 'roll back' || !rollsBack)) {
      await subject.update(recovery === 'another version' ? rotatedOnce(wanted) : wanted, had);
    } else if (rollsBack && (ending !== 'done' || after === 'roll back')) {
      await this.undo(had, wanted, before);
    }
  }

  /** The stack rolls back: the old template, and the new one as the previous. */
  private async undo(had: Template, wanted: Template, before: Secrets): Promise<void> {
    const { secrets } = this.subject.ledger;
    const isAsBefore = currentOf(secrets) === currentOf(before);
    if (isAsBefore && isAmbiguous(secrets, had, wanted)) return this.tell('not to be rolled back');
    const undone = await this.subject.update(had, wanted, { before });
    this.tell(undone === 'refused' ? 'not rolled back' : undone === 'done' ? 'rolled back' : undone);
  }

  private async end(): Promise<void> {
    const { subject, history } = this;
    const { identifier, provider, cognito, observer } = subject;
    if (history.end.refused) {
      const { failure } = await provider.delete(identifier, UNDELETABLE);
      expect(failure).toMatchObject({ code: 'AccessDenied' });
      await subject.expectAll();
    }
    const outcome = await provider.delete(identifier, history.end.trouble);
    subject.count('deleted', outcome);
    expect(outcome.failure).toBeUndefined();
    const [client, stored] = await Promise.all([cognito.isThere(identifier), observer.stored(identifier)]);
    const live = stored !== undefined && !stored.DeletedDate;
    expect({ client, live }).toEqual({ client: false, live: false });
    expect(await provider.read(identifier)).toBeUndefined();
  }
}

/** What somebody may want who gives up an update that ended half done. */
const rotatedOnce = ({ CustomSecret: _, SecretsManager = {}, ...template }: Template): Template => ({
  ...template,
  SecretsManager,
  SecretRotation: { Version: 'another' },
});
