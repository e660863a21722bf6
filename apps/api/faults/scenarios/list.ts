import type { Scenario } from '../scenario';
import { awayAndBack } from './away-and-back';
import { killedDatabase } from './killed-database';
import { killedSite } from './killed-site';
import { locked } from './locked';
import { pressedTwice } from './pressed-twice';
import { slowClients } from './slow-clients';
import { timeLimits } from './time-limits';
import { toldToStop } from './told-to-stop';
import { tooMany } from './too-many';
import { wrongPasswords } from './wrong-passwords';

/** In this order; the shortest that say the most come first. */
export const scenarios: readonly Scenario[] = [
  pressedTwice,
  killedDatabase,
  killedSite,
  awayAndBack,
  toldToStop,
  tooMany,
  wrongPasswords,
  locked,
  timeLimits,
  slowClients,
];
