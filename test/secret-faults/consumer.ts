import { setTimeout as sleep } from 'node:timers/promises';
import { clientIdsOf, currentIn, readCurrent, secretIdsOf, secretName } from './look';
import { isAccepted, type Reply } from './post';

/** At every so many polls the consumer also looks how many secrets Cognito has. */
const LOOKS_EVERY = 16;
const MOST_SECRETS = 2;

/** What a consumer is told. */
interface ConsumerOptions {
  readonly endpoint: string;
  readonly UserPoolId: string;
  readonly everyMs: number;
  /** The template takes the stored secret away, or brings it back: meanwhile it may be scheduled for deletion. */
  readonly mayBeScheduled: boolean;
}

/**
 * Reads AWSCURRENT and at once asks for a token with it, again and again, from the moment when there is an
 * AWSCURRENT. It knows the pool alone.
 */
export class Consumer {
  /** How often a token was asked for. */
  polls = 0;
  /** Why there was none; also what else should never be seen. */
  readonly refusals: string[] = [];
  private readonly ending = new AbortController();
  private clientId?: string;
  private hasRead = false;
  private running?: Promise<void>;

  constructor(private readonly options: ConsumerOptions) {}

  start(): void {
    this.running = this.run();
  }

  /** What is under way when the consumer is stopped, counts no more. */
  stop(): void {
    this.ending.abort();
  }

  /** Resolves once it was stopped and is done. */
  ended(): Promise<void> | undefined {
    return this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      await this.poll().catch((error: unknown) => this.note(`it broke off: ${String(error)}`));
      await sleep(this.options.everyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async poll(): Promise<void> {
    const { endpoint, UserPoolId } = this.options;
    this.clientId ??= (await clientIdsOf(endpoint, UserPoolId))[0];
    if (this.clientId === undefined) return;
    const stored = await readCurrent(endpoint, secretName(UserPoolId, this.clientId));
    if (stored.status !== 200) return this.note(this.unreadable(stored));
    this.hasRead = true;
    const accepted = await isAccepted(endpoint, this.clientId, currentIn(stored).client_secret);
    if (this.ending.signal.aborted) return;
    this.polls += 1;
    this.note(accepted ? undefined : `poll ${this.polls}: a token was refused`);
    if (this.polls % LOOKS_EVERY === 0) await this.countSecrets(this.clientId);
  }

  private unreadable({ body }: Reply): string | undefined {
    if (!this.hasRead || (this.options.mayBeScheduled && isScheduled(body))) return undefined;
    return `after poll ${this.polls} AWSCURRENT could not be read: ${String(body.message ?? body.Message)}`;
  }

  private async countSecrets(clientId: string): Promise<void> {
    const { endpoint, UserPoolId } = this.options;
    const { length } = await secretIdsOf(endpoint, UserPoolId, clientId);
    this.note(length > MOST_SECRETS ? `there are ${length} secrets` : undefined);
  }

  private note(refusal: string | undefined): void {
    if (refusal !== undefined && !this.ending.signal.aborted) this.refusals.push(refusal);
  }
}

const isScheduled = ({ __type: type }: Reply['body']): boolean =>
  typeof type === 'string' && type.endsWith('InvalidRequestException');
