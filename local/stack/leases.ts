/** How long an engine that says nothing more keeps its stack: it renews several times within. */
const LEASE_MS = 3_000;

interface Lease {
  owner: string;
  until: number;
  /** Grows with every renewal of any lease: who sees it grow knows that the owner lives. */
  turn: number;
}

/** Which engine works on which stack. An engine that was killed renews no more, and its lease ends. */
export class Leases {
  private readonly leases = new Map<string, Lease>();
  private turns = 0;

  clear(): void {
    this.leases.clear();
  }

  /** Gives the stack to the engine, or the lease of another engine that has it. */
  take(name: string, owner: string): Lease | undefined {
    const held = this.heldByAnother(name, owner);
    if (!held) this.leases.set(name, { owner, until: performance.now() + LEASE_MS, turn: ++this.turns });
    return held;
  }

  release(name: string, owner: string): void {
    if (!this.heldByAnother(name, owner)) this.leases.delete(name);
  }

  heldByAnother(name: string, owner: string | undefined): Lease | undefined {
    const lease = this.leases.get(name);
    return lease && lease.owner !== owner && performance.now() < lease.until ? lease : undefined;
  }
}
