import type { Scenario } from '../scenario';
import { awayAndBack } from './away-and-back';
import { killedDatabase } from './killed-database';
import { killedSite } from './killed-site';
import { pressedTwice } from './pressed-twice';
import { toldToStop } from './told-to-stop';

/** In this order; the shortest that say the most come first. */
export const scenarios: readonly Scenario[] = [
  pressedTwice,
  killedDatabase,
  killedSite,
  awayAndBack,
  toldToStop,
];
