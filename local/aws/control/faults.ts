import { isSubset, type Json } from '../json';

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
  /** Before or after the commit, for `error` and `latencyMs`. */
  when: 'before' | 'after';
  error?: { name: string; message?: string; status?: number };
  latencyMs: number;
  /** Commits, then drops the connection; an error is not answered either. */
  loseResponse: boolean;
  /** Commits, then kills the calling Lambda child; an error is not answered either. */
  killHandler: boolean;
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
  take(service: string, operation: string, input: unknown): Fault | undefined {
    for (const fault of this.faults) {
      if (fault.operation !== operation || (fault.service ?? service) !== service) continue;
      if (fault.times < 1 || !isSubset(fault.match, input)) continue;
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
