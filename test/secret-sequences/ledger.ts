import type { Properties } from '../support/local';
import { compared, readOf, secretPartOf, sightOf } from './expected';
import { ORIGINAL, type Secrets, type Template, type Verdict } from './secrets';
import type { Sight } from './observe';
import type { Happening } from './tally';

const DEFAULT_WINDOW_DAYS = 30;

/** Where the model says that a client's secrets are, step by step. */
export class Ledger {
  secrets: Secrets = { living: [], generated: 0 };
  /** What READ has to tell; not known after an operation that ended half done. */
  declared: Template | undefined;
  /** For how long what is scheduled can be restored; not known where `declared` was not. */
  private days: number | undefined;

  constructor(private readonly tell: (happening: Happening) => void) {}

  /** An operation that succeeded. */
  accept(after: Secrets, wanted: Template): void {
    const { stored } = this.secrets;
    if (after.stored?.scheduled && !stored?.scheduled) this.days = this.windowDays;
    this.tellOf(after);
    this.secrets = after;
    this.declared = wanted.SecretsManager && !after.stored ? {} : wanted;
  }

  /** What somebody else did; gives whether the stored secret is lost by it, and READ tells nothing of it any more. */
  befall(after: Secrets): boolean {
    const isLost = this.secrets.stored !== undefined && after.stored === undefined;
    this.secrets = after;
    if (isLost) this.declared = {};
    return isLost;
  }

  /** What awaited its deletion can be looked into only once it is restored: then it is, whatever comes of it. */
  restored(): void {
    const { stored } = this.secrets;
    this.secrets = { ...this.secrets, stored: stored && { ...stored, scheduled: false } };
    this.declared = undefined;
  }

  /** What is there after an update that could not end: what is current was so before, or was to become so. */
  adopt({ living, count, stored, problems }: Sight, verdict: Verdict, generated: number): void {
    expect({ count, problems }).toEqual({ count: living.length, problems: [] });
    const was = this.secrets.stored;
    const toBe = 'secrets' in verdict ? verdict.secrets.stored : undefined;
    const { current, previous, pending } = stored ?? {};
    if (current) {
      expect([was?.current.secret, toBe?.current.secret, ORIGINAL]).toContain(current.secret);
      expect(living).toContain(current.secret);
    }
    const now = stored?.scheduled === undefined ? current && { current, previous, pending } : was;
    const scheduled = stored?.scheduled !== undefined;
    const empty = stored !== undefined && now === undefined;
    this.secrets = { living, generated, empty, ...(now && { stored: { ...now, scheduled } }) };
    this.declared = this.days = undefined;
    this.tell('half done');
  }

  expectSight(sight: Sight): void {
    const seen = compared(sight);
    const { scheduled = 0, tags, key } = seen.stored ?? {};
    const { stored, ...expected } = sightOf(this.secrets, this.declared ?? {}, this.days ?? scheduled);
    const unknown = this.declared ? {} : { tags, ...(key !== undefined && { key }) };
    expect(seen).toEqual({ ...expected, ...(stored && { stored: { ...stored, ...unknown } }) });
  }

  expectRead(model: Properties, isPublic: boolean, arn: string | undefined): void {
    if (this.declared) expect(secretPartOf(model)).toEqual(readOf(this.declared, isPublic, arn));
  }

  private get windowDays(): number | undefined {
    const { SecretsManager: delivery } = this.declared ?? {};
    return delivery && (delivery.RecoveryWindowInDays ?? DEFAULT_WINDOW_DAYS);
  }

  private tellOf({ living, stored }: Secrets): void {
    const before = this.secrets;
    const current = stored?.current.secret ?? '';
    if (before.stored && current !== before.stored.current.secret) {
      this.tell(before.living.includes(current) ? 'swapped' : 'rotated');
    }
    const previous = stored?.previous?.secret ?? '';
    if (before.living.includes(previous) && !living.includes(previous)) this.tell('revoked');
  }
}
