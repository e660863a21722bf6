/** How soon a failed refresh is tried again: a database that is away comes back within seconds or not soon. */
const retryMs = 30_000;

export interface RefreshedOptions<Value> {
  make(): Promise<Value>;
  /** For how many milliseconds a value is good. */
  goodFor(value: Value): number;
  /** Told of a fresh value. */
  onFresh?(): void;
  /** Told when a refresh in the background failed; the old value goes on serving. */
  onFailure(error: unknown): void;
}

/**
 * One value that is dear to make. The first who asks waits for it, together with everybody who asks meanwhile;
 * later it is made anew in the background while the old one is served. Nothing happens while nobody asks.
 */
export class Refreshed<Value> {
  private known: { value: Value; until: number } | undefined;
  private making: Promise<Value> | undefined;
  /** What is being made may have missed the latest change. */
  private again = false;
  /** When a first value that could not be made is tried again by those who do not wait for it. */
  private triedUntil = 0;

  constructor(private readonly options: RefreshedOptions<Value>) {}

  async get(): Promise<Value> {
    if (!this.known) return this.make();
    if (performance.now() >= this.known.until) this.inBackground();
    return this.known.value;
  }

  /** The value as far as it is known, for who cannot wait: when it is due, it is made in the background. */
  peek(): Value | undefined {
    if (performance.now() >= (this.known?.until ?? this.triedUntil)) this.inBackground();
    return this.known?.value;
  }

  /** Something changed: makes the value anew, unless nobody has ever asked for it. */
  refresh(): void {
    this.again = this.making !== undefined;
    if (this.known && !this.making) this.inBackground();
  }

  private inBackground(): void {
    if (this.making) return;
    this.make().catch((error: unknown) => {
      this.triedUntil = performance.now() + retryMs;
      if (this.known) this.known.until = this.triedUntil;
      this.options.onFailure(error);
    });
  }

  private make(): Promise<Value> {
    this.making ??= this.options
      .make()
      .then((value) => {
        this.known = { value, until: performance.now() + this.options.goodFor(value) };
        this.options.onFresh?.();
        return value;
      })
      .finally(() => {
        this.making = undefined;
        if (this.again) this.refresh();
      });
    return this.making;
  }
}
