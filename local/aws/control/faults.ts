import { holdsText, isSubset, type Json } from '../json';

/** One line of `PUT` or `POST /_local/faults`, complete. Its grammar is in `fault-grammar.ts`. */
export interface Fault {
  operation: string;
  /** The service, where several have an operation of that name (`TagResource`); default: any. */
  service?: string;
  /** How many calls it hits; 1 where a list does not say. */
  times: number;
  /** How many matching calls it lets through first. */
  skip: number;
  /** A subset of the input, secrets masked. */
  match: Json;
  /** A text that some value of the input holds, at any depth: a secret is named by its name or its ARN. */
  mentions?: string;
  /** Whose calls it hits: those of the Lambda children, or everybody else's; default: all. */
  by?: 'handler' | 'others';
  /** Before or after the commit, for `error` and `latencyMs`. */
  when: 'before' | 'after';
  error?: { name: string; message?: string; status?: number };
  latencyMs: number;
  /** Commits, then drops the connection; an error is not answered either. */
  loseResponse: boolean;
  /** Commits, then kills the calling Lambda child; an error is not answered either. */
  killHandler: boolean;
}

/** What a fault is looked for by. */
export interface Met {
  readonly service: string;
  readonly operation: string;
  /** Secrets masked. */
  readonly input: unknown;
  /** The Lambda child that calls, if it is one. */
  readonly sandbox?: string;
}

/** The faults that are still to happen. */
export class Faults {
  private faults: Fault[] = [];

  /** Replaces all faults. */
  set(faults: Fault[]): void {
    this.faults = faults;
  }

  /** Puts further faults behind those that are there. */
  add(faults: Fault[]): void {
    this.faults.push(...faults);
  }

  all(): readonly Fault[] {
    return this.faults;
  }

  /** The fault that hits this call: the first one in the list that matches and does not skip it. */
  take(call: Met): Fault | undefined {
    for (const fault of this.faults) {
      if (fault.times < 1 || !isFor(fault, call)) continue;
      if (fault.skip > 0) {
        fault.skip -= 1;
        continue;
      }
      fault.times -= 1;
      return fault;
    }
    return undefined;
  }
}

function isFor(fault: Fault, { service, operation, input, sandbox }: Met): boolean {
  if (fault.operation !== operation || (fault.service ?? service) !== service) return false;
  if (fault.by !== undefined && (fault.by === 'handler') !== (sandbox !== undefined)) return false;
  return (fault.mentions === undefined || holdsText(input, fault.mentions)) && isSubset(fault.match, input);
}
