import type { ControlRoutes } from '../aws';
import { BadControl } from '../aws/control/grammar';
import { Leases } from './leases';
import { checkRecord } from './record-check';

const NAMED = '/_local/stacks/:name';
const LEASE = '/_local/stacks/:name/lease';

const ok = (body: unknown = {}) => ({ status: 200, body });

/** The stacks of the local AWS, as JSON by name: what CloudFormation's own records are to the real one. */
export class StackStore {
  private readonly stacks = new Map<string, unknown>();
  private readonly leases = new Leases();

  clear(): void {
    this.stacks.clear();
    this.leases.clear();
  }

  /** The control routes by which a stack engine, in whatever process, keeps its records. */
  routes(): ControlRoutes {
    return { ...this.readRoutes(), ...this.writeRoutes(), ...this.leaseRoutes() };
  }

  private readRoutes(): ControlRoutes {
    return {
      'GET /_local/stacks': () => ok([...this.stacks.keys()].sort()),
      [`GET ${NAMED}`]: ({ params: { name = '' } }) =>
        this.stacks.has(name)
          ? ok(this.stacks.get(name))
          : { status: 404, body: { message: `Stack with id ${name} does not exist` } },
    };
  }

  /** A write names its engine as `?owner=`; one without an owner passes where no engine is at work. */
  private writeRoutes(): ControlRoutes {
    const unlessHeld = (name: string, owner: string | undefined, write: () => void) => {
      if (this.leases.heldByAnother(name, owner)) return heldAnswer(name);
      write();
      return ok();
    };
    return {
      [`PUT ${NAMED}`]: ({ params: { name = '', owner }, body }) => {
        checkRecord(name, body);
        return unlessHeld(name, owner, () => this.stacks.set(name, body));
      },
      [`DELETE ${NAMED}`]: ({ params: { name = '', owner } }) =>
        unlessHeld(name, owner, () => this.stacks.delete(name)),
    };
  }

  private leaseRoutes(): ControlRoutes {
    return {
      [`PUT ${LEASE}`]: ({ params: { name = '', owner } }) => {
        const held = this.leases.take(name, required(owner));
        return held ? heldAnswer(name, held.turn) : ok();
      },
      [`DELETE ${LEASE}`]: ({ params: { name = '', owner } }) => {
        this.leases.release(name, required(owner));
        return ok();
      },
    };
  }
}

const heldAnswer = (name: string, turn?: number) => ({
  status: 409,
  body: { message: `Another engine is at work on stack ${name}`, turn },
});

function required(owner: string | undefined): string {
  if (owner) return owner;
  throw new BadControl('a lease: ?owner= must name the engine');
}
