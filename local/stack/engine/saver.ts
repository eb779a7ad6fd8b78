/**
 * Writes a changing thing so that each caller of `save` goes on only when the state of its call is written,
 * while writes never overlap and calls that wait together share one.
 */
export class Saver {
  private running?: Promise<void>;
  private next?: Promise<void>;

  constructor(private readonly write: () => Promise<void>) {}

  save = (): Promise<void> => {
    if (!this.running) return this.start();
    this.next ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.next = undefined;
        return this.start();
      });
    return this.next;
  };

  private start(): Promise<void> {
    this.running = this.write().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }
}
