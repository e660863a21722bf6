import { setTimeout as pause } from 'node:timers/promises';
import type { Sighting } from './asking';
import { until } from './patience';

/** Something that a reader does over and over. */
export interface Habit {
  name: string;
  look(): Promise<Sighting>;
}

export interface Seen extends Sighting {
  habit: string;
  began: number;
}

/** How many readers each habit has, and how long each rests after an answer. */
interface Crowd {
  each: number;
  restMs: number;
}

/** People who read all the time, while something happens to the site. */
export class Readers {
  readonly seen: Seen[] = [];
  private stopped = false;
  private readonly loops: Promise<void>[] = [];

  constructor(habits: readonly Habit[], { each, restMs }: Crowd) {
    for (const habit of habits) {
      for (let reader = 0; reader < each; reader++) this.loops.push(this.read(habit, restMs));
    }
    this.names = habits.map(({ name }) => name);
  }

  private readonly names: string[];

  private async read(habit: Habit, restMs: number): Promise<void> {
    while (!this.stopped) {
      const began = performance.now();
      const sighting = await habit.look();
      this.seen.push({ ...sighting, began, habit: habit.name });
      await pause(restMs);
    }
  }

  /** What began after this moment. */
  since(moment: number): Seen[] {
    return this.seen.filter(({ began }) => began >= moment);
  }

  /**
   * Waits until every habit has had a good answer that came after `moment`.
   * @returns how long that took from `moment`, in ms; undefined when it did not happen in time
   */
  async goodAgain(moment: number, withinMs: number): Promise<number | undefined> {
    const first = (habit: string) =>
      this.seen.find((one) => one.habit === habit && one.kind === 'good' && one.at >= moment)?.at;
    return until(
      () => {
        const firsts = this.names.map(first);
        if (firsts.some((at) => at === undefined)) return undefined;
        return Math.max(...(firsts as number[])) - moment;
      },
      { withinMs },
    );
  }

  async stop(): Promise<Seen[]> {
    this.stopped = true;
    await Promise.all(this.loops);
    return this.seen;
  }
}
