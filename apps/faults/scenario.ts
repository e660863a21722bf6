import type { Cluster } from './scene/cluster';
import { Ground } from './scene/ground';
import { inTime } from './scene/patience';

/** Missed: a goal in time that a fast run did not reach. On a machine that is busy or slow that says nothing of the site. */
export type Verdict = 'passed' | 'failed' | 'missed' | 'skipped';

/** One rule of the house, and what was measured of it. */
export interface Finding {
  goal: string;
  rule: string;
  measured: string;
  verdict: Verdict;
}

export interface Scenario {
  /** The number in the list of goals. */
  goal: string;
  /** A rule of the house. */
  name: string;
  /** Longer than this is a failure, on a busy machine as well; full and fast. It takes a third as a rule. */
  withinSeconds: readonly [full: number, fast: number];
  play(stage: Stage): Promise<void>;
}

export interface Setting {
  cluster: Cluster;
  ground: Ground;
  fast: boolean;
  say(text: string): void;
}

/** What a scenario has: a ground of its own, the cluster of the run, and where it says what it found. */
export class Stage {
  readonly findings: Finding[] = [];

  constructor(
    private readonly scenario: Scenario,
    private readonly setting: Setting,
    readonly ground: Ground,
  ) {}

  get cluster(): Cluster {
    return this.setting.cluster;
  }

  /** The one of a full run or of a fast one. */
  pace<Value>(full: Value, fast: Value): Value {
    return this.setting.fast ? fast : full;
  }

  found(rule: string, holds: boolean, measured: string): void {
    this.add(rule, holds ? 'passed' : 'failed', measured);
  }

  /** A goal in milliseconds or as a ratio: measured in every run, and judged in a full one, which has the machine alone. */
  timed(rule: string, holds: boolean, measured: string): void {
    const short = this.setting.fast ? 'missed' : 'failed';
    this.add(rule, holds ? 'passed' : short, measured);
  }

  /** Never silently: the table says why. */
  skipped(rule: string, why: string): void {
    this.add(rule, 'skipped', why);
  }

  private add(rule: string, verdict: Verdict, measured: string): void {
    this.findings.push({ goal: this.scenario.goal, rule, measured, verdict });
    this.setting.say(`  ${mark[verdict]} ${rule}: ${measured}`);
  }
}

const mark = { passed: '✓', failed: '✗', missed: '~', skipped: '–' } satisfies Record<Verdict, string>;

/** Plays one scenario; what it started is gone afterwards, whatever happened. */
export async function play(scenario: Scenario, setting: Setting): Promise<Finding[]> {
  const { goal, name, withinSeconds, play: scene } = scenario;
  setting.say(`${goal}: ${name} …`);
  const stage = new Stage(scenario, setting, setting.ground.plot('scenario'));
  const seconds = withinSeconds[setting.fast ? 1 : 0];
  try {
    const ended = await inTime(
      scene(stage).then(() => true),
      seconds * 1_000,
    );
    if (!ended) stage.found(name, false, `not finished after ${seconds} s`);
  } catch (error) {
    stage.found(name, false, `could not be finished: ${(error as Error).message}`);
  } finally {
    await stage.ground.clear();
  }
  return stage.findings;
}

/**
 * A fast run is one of many things on a shared machine: what failed once and holds when it is played again did not fail
 * the run, and the table says both. A full run, which has the machine alone, has no second try.
 */
export async function playAgain(
  scenario: Scenario,
  setting: Setting,
  before: readonly Finding[],
): Promise<Finding[]> {
  setting.say(`${scenario.goal}: once more …`);
  return beside(before, await play(scenario, setting));
}

/** The findings of a second try, each with what failed in the first. */
export function beside(first: readonly Finding[], second: readonly Finding[]): Finding[] {
  return second.map((finding) => {
    const failed = first.find(({ rule, verdict }) => rule === finding.rule && verdict === 'failed');
    return failed
      ? { ...finding, measured: `${finding.measured} (second try; first: ${failed.measured})` }
      : finding;
  });
}
