import type { Scenario } from '../scenario';
import { inSeconds, quantile } from '../scene/sightings';
import { balance, openWritten, rounds } from './kills';

/** A start on a database that is there. */
const backWithinMs = 10_000;

export const killedSite: Scenario = {
  goal: 'GR1',
  name: 'loses nothing when the site is killed under writers',
  withinSeconds: [360, 120],
  async play(stage) {
    const kills = stage.pace(20, 3);
    const scene = await openWritten(stage, 2);
    const { away, restarts } = await rounds(scene, kills, async () => {
      await scene.site.kill();
      await scene.site.start();
    });
    stage.found(
      'a killed site opens again on what is there',
      restarts === 0 && Math.max(...away) <= backWithinMs,
      `${kills} kills; writers waited ${inSeconds(quantile(away, 0.5))}, at most ${inSeconds(Math.max(...away))}`,
    );
    await balance(stage, scene);
  },
};
