import type { Scenario } from '../scenario';
import { isAlive, signal } from '../scene/ground';
import { until } from '../scene/patience';
import { inSeconds, quantile } from '../scene/sightings';
import { balance, openWritten, rounds } from './kills';

/** GR2's five seconds, from the kill: the server has to come back as well. */
const backWithinMs = 10_000;

export const killedDatabase: Scenario = {
  goal: 'GR1',
  name: 'loses nothing when the database is killed under writers',
  withinSeconds: [360, 150],
  async play(stage) {
    const kills = stage.pace(20, 3);
    const scene = await openWritten(stage, 1);
    const { away, restarts } = await rounds(scene, kills, async () => {
      const pid = await until(() => scene.home.postmaster, { withinMs: backWithinMs });
      signal(pid, 'SIGKILL');
      await until(() => !pid || !isAlive(pid), { withinMs: backWithinMs });
    });
    stage.found(
      'a killed embedded database comes back under the same process',
      restarts === 0 && Math.max(...away) <= backWithinMs,
      `${away.length} kills; writers waited ${inSeconds(quantile(away, 0.5))}, at most ${inSeconds(Math.max(...away))}; the site had to be started again ${restarts} times`,
    );
    await balance(stage, scene);
  },
};
