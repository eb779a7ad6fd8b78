import type { StackRecord } from './state';
import { isObject } from './template/json';

/** The stacks' records in a local AWS, by its control routes. */
export class StackRecords {
  /** `owner` is the engine that writes; what only reads needs none. */
  constructor(
    private readonly awsUrl: string,
    private readonly owner?: string,
  ) {}

  /** The stack's record, or undefined where there is no such stack. */
  async load(name: string): Promise<StackRecord | undefined> {
    const response = await this.request('GET', name);
    // Only `save` writes here.
    return response.status === 404 ? undefined : ((await response.json()) as StackRecord);
  }

  async save(record: StackRecord): Promise<void> {
    await this.request('PUT', record.name, JSON.stringify(record));
  }

  async forget(name: string): Promise<void> {
    await this.request('DELETE', name);
  }

  /** Takes or renews the stack's lease; where another engine has it, gives the turn of that one's renewal. */
  async takeLease(name: string): Promise<number | undefined> {
    const response = await this.fetch('PUT', this.leasePath(name), undefined, [409]);
    if (response.status !== 409) return undefined;
    // Only the local AWS answers here.
    return ((await response.json()) as { turn: number }).turn;
  }

  async releaseLease(name: string): Promise<void> {
    await this.fetch('DELETE', this.leasePath(name));
  }

  /** Where the handlers run. */
  async lambdaUrl(): Promise<string> {
    const info: unknown = await (await this.fetch('GET', '/_local/info')).json();
    if (isObject(info) && typeof info.lambda === 'string') return info.lambda;
    throw new Error(`The local AWS at ${this.awsUrl} has no Lambda endpoint`);
  }

  private request(method: string, name: string, body?: string): Promise<Response> {
    return this.fetch(method, `/_local/stacks/${encodeURIComponent(name)}${this.query()}`, body);
  }

  private leasePath(name: string): string {
    return `/_local/stacks/${encodeURIComponent(name)}/lease${this.query()}`;
  }

  private query(): string {
    return this.owner === undefined ? '' : `?owner=${this.owner}`;
  }

  private async fetch(method: string, path: string, body?: string, expected: number[] = []) {
    const url = this.awsUrl + path;
    const response = await fetch(url, { method, ...(body && { body }) }).catch((error: unknown) => {
      throw new Error(`No local AWS answers at ${this.awsUrl}: start it, or name its URL`, { cause: error });
    });
    if (response.ok || [404, ...expected].includes(response.status)) return response;
    throw new Error(`${method} ${url} was answered ${response.status}: ${await response.text()}`);
  }
}
