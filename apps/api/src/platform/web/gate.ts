/** What is refused last is read last in this list: whoever only reads needs the site most. */
export const kinds = ['rest', 'reading'] as const;
export type Kind = (typeof kinds)[number];

export interface GateSettings {
  /** How many are answered at the same time. */
  mostAtOnce: number;
  /** How long somebody may have to wait for their turn, in milliseconds, before they are told to come back. */
  patienceMs: Record<Kind, number>;
  /** As many may always wait. */
  shortLine: number;
  /** Nobody waits longer, in milliseconds. */
  longestWaitMs: number;
  /** Milliseconds of a clock that never goes back. */
  clock: () => number;
  /** How late the event loop is, in milliseconds: what waits there has not even been seen yet. */
  lateness: () => number;
}

/**
 * Eight at once: while four wait for Postgres and one is computed, the others have their next statement ready; with
 * hundreds at once their half-made pages fill the memory, and everybody is late.
 */
const mostAtOnce = 8;
/**
 * With the page's own time, and with what the pace turns out to be when it gets slower, an admitted reader has an answer
 * within a second. What writes is shed first.
 */
const patienceMs: Record<Kind, number> = { reading: 450, rest: 350 };
/** Fifty at the same moment are a letter that was linked somewhere, and no overload: they get their turn. */
const shortLine = 50;
/** Whatever the pace was when somebody came: after this long they are told. A connection may take 1.4 s more. */
const longestWaitMs = 900;

/** When nobody has left for so long, something is stuck, and waiting is in vain: whoever has waited a second is told. */
const stuckAfterMs = 400;
const stuckWaitMs = 1_000;

export const gateSettings = {
  mostAtOnce,
  patienceMs,
  shortLine,
  longestWaitMs,
  clock: () => performance.now(),
};

/** Whom a refusal sends away comes back within seconds, in milliseconds. */
const crowdedMs = 2_000;

interface Waiting {
  enter: () => void;
  refuse: () => void;
  since: number;
  kind: Kind;
  /** No longer in the queue: let in, turned away, or left before it was their turn. */
  gone: boolean;
}

/** How much a new pace changes the remembered one. */
const learning = 0.05;
/** What one answer is thought to take before anything was measured, in milliseconds. */
const firstGuessMs = 5;
/** An interval longer than this was a pause and no work. */
const longestIntervalMs = 1_000;

/**
 * The one place where too much is turned away: at the door, before it costs anything. Whoever comes waits for their turn
 * as long as the pace of the last answers lets them have one in time; who could not is told so at once, not at the end
 * of a wait that was in vain.
 */
export class Gate {
  private inside = 0;
  private queue: Waiting[] = [];
  /** Of the queue, those who are still there. */
  private present = 0;
  /** The time between two answers while somebody waits: what one more in the queue means for who stands behind. */
  private intervalMs = firstGuessMs;
  private lastLeft = 0;
  private lastRefusal = Number.NEGATIVE_INFINITY;
  /** For measures: everybody since the start. */
  readonly counts = { admitted: 0, refused: { reading: 0, rest: 0 } };

  constructor(private readonly settings: GateSettings) {}

  get atOnce(): number {
    return this.inside;
  }

  get waiting(): number {
    return this.present;
  }

  /** How old the oldest in the queue is, in milliseconds. */
  get waitMs(): number {
    const [first] = this.queue;
    return first ? this.settings.clock() - first.since : 0;
  }

  /** Whether somebody who comes now has many before them, or may be turned away. */
  get isCrowded(): boolean {
    return this.present >= this.settings.mostAtOnce || this.refusedWithin(crowdedMs);
  }

  /** Whether somebody was turned away within the last so many milliseconds. */
  refusedWithin(milliseconds: number): boolean {
    return this.settings.clock() - this.lastRefusal < milliseconds;
  }

  /**
   * Calls `enter` now, later, or `refuse` instead; never both.
   * @returns takes the request out of the queue when whoever sent it has left
   */
  admit(kind: Kind, enter: () => void, refuse: () => void): () => void {
    const one: Waiting = { enter, refuse, since: this.settings.clock(), kind, gone: false };
    if (this.inside < this.settings.mostAtOnce && this.present === 0) this.letIn(one);
    else if (this.hasRoom(kind)) this.line(one);
    else this.turnAway(one);
    return () => this.forget(one);
  }

  /** To be called several times a second: tells those who wait behind something that is stuck. */
  look(): void {
    const now = this.settings.clock();
    if (this.present === 0 || now - this.lastLeft < stuckAfterMs) return;
    const inVain = this.queue.filter(({ gone, since }) => !gone && now - since > stuckWaitMs);
    for (const one of inVain) {
      this.forget(one);
      this.turnAway(one);
    }
  }

  /** Somebody who was let in has their answer. */
  leave(): void {
    const now = this.settings.clock();
    const interval = Math.min(now - this.lastLeft, longestIntervalMs);
    this.lastLeft = now;
    // Without a queue the time between two answers says how few came, not how long they took.
    if (this.present > 0) this.intervalMs += learning * (interval - this.intervalMs);
    this.inside -= 1;
    this.next();
  }

  private next(): void {
    while (this.inside < this.settings.mostAtOnce) {
      const one = this.queue.shift();
      if (!one) return;
      if (one.gone) continue;
      one.gone = true;
      this.present -= 1;
      if (this.settings.clock() - one.since > this.settings.longestWaitMs) this.turnAway(one);
      else this.letIn(one);
    }
  }

  private hasRoom(kind: Kind): boolean {
    return this.present < this.settings.shortLine || this.expectedWaitMs() <= this.settings.patienceMs[kind];
  }

  private line(one: Waiting): void {
    this.queue.push(one);
    this.present += 1;
  }

  private forget(one: Waiting): void {
    if (one.gone) return;
    one.gone = true;
    this.present -= 1;
    while (this.queue[0]?.gone) this.queue.shift();
  }

  private letIn(one: Waiting): void {
    one.gone = true;
    this.inside += 1;
    this.counts.admitted += 1;
    one.enter();
  }

  private turnAway(one: Waiting): void {
    one.gone = true;
    this.lastRefusal = this.settings.clock();
    this.counts.refused[one.kind] += 1;
    one.refuse();
  }

  /** By the pace, and never less than the oldest has waited already: a pace from better times is no promise. */
  private expectedWaitMs(): number {
    return Math.max(this.present * this.intervalMs, this.waitMs) + this.settings.lateness();
  }
}
