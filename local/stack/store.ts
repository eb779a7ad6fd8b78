import type { ControlRoutes } from '../aws';

/** The stacks of the local AWS, as JSON by name: what CloudFormation's own records are to the real one. */
export class StackStore {
  private readonly stacks = new Map<string, unknown>();

  clear(): void {
    this.stacks.clear();
  }

  /** The control routes by which a stack engine, in whatever process, keeps its records. */
  routes(): ControlRoutes {
    const named = '/_local/stacks/:name';
    return {
      'GET /_local/stacks': () => ({ status: 200, body: [...this.stacks.keys()].sort() }),
      [`GET ${named}`]: ({ params: { name = '' } }) =>
        this.stacks.has(name)
          ? { status: 200, body: this.stacks.get(name) }
          : { status: 404, body: { message: `Stack with id ${name} does not exist` } },
      [`PUT ${named}`]: ({ params: { name = '' }, body }) => {
        this.stacks.set(name, body);
        return { status: 200, body: {} };
      },
      [`DELETE ${named}`]: ({ params: { name = '' } }) => {
        this.stacks.delete(name);
        return { status: 200, body: {} };
      },
    };
  }
}
