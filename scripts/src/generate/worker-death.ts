/** How a worker ended that should have gone on. */
export class WorkerDeath extends Error {
  override readonly name = "WorkerDeath";
  /** What ended it, where that was a signal. */
  readonly signal: NodeJS.Signals | null;

  /** @param message with what the worker told last */
  constructor(message: string, signal: NodeJS.Signals | null) {
    super(message);
    this.signal = signal;
  }

  /** V8's words, of the heap and of its own needs alike. */
  get isOutOfMemory(): boolean {
    return this.message.includes("out of memory");
  }
}
