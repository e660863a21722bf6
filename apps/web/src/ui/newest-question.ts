/** Asked when the writer has paused for this long: longer than the time between two keys, and hardly noticed. */
export const pause = 120;

/** A site that has not answered after this long is asked again, about what is written by then. */
export const longestWait = 10_000;

interface Asking<Question, Answer> {
  ask: (question: Question, signal: AbortSignal) => Promise<Answer>;
  /** Gets the answers to what is still being asked, and no others. */
  show: (answer: Answer) => void;
  /** Milliseconds of a pause after which it asks, when they are others than `pause`. */
  after?: number;
}

/**
 * Asks about a text while it is being written: after a pause, one question on its way at a time, and always the
 * newest. While an answer is awaited a newer text waits; an answer to an older one is not shown.
 */
export class NewestQuestion<Question, Answer> {
  /** What is written now; undefined once it has been asked and answered. */
  private newest: { question: Question } | undefined;
  private asked: { question: Question } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private underway: AbortController | undefined;

  constructor(private readonly asking: Asking<Question, Answer>) {}

  /** The text has changed: what was asked before is old. */
  change(question: Question): void {
    this.newest = { question };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.next();
    }, this.asking.after ?? pause);
  }

  /** Nobody is writing any more: what is on its way is given up. */
  close(): void {
    clearTimeout(this.timer);
    this.newest = undefined;
    this.underway?.abort();
  }

  private async next(): Promise<void> {
    if (this.asked || !this.newest) return;

    const asked = this.newest;
    this.asked = asked;
    const answer = await this.answerTo(asked.question);
    this.asked = undefined;

    if (this.newest === asked) {
      this.newest = undefined;
      if (answer) this.asking.show(answer.found);
    } else if (this.timer === undefined) {
      void this.next();
    }
  }

  /** Undefined when there is none: what was shown stays, and the next pause asks again. */
  private async answerTo(question: Question): Promise<{ found: Answer } | undefined> {
    const underway = new AbortController();
    this.underway = underway;
    const timer = setTimeout(() => underway.abort(), longestWait);

    try {
      return { found: await this.asking.ask(question, underway.signal) };
    } catch {
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }
}
