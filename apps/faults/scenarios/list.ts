import type { Scenario } from '../scenario';
import { awayAndBack } from './away-and-back';
import { badDirectories } from './bad-directories';
import { discreetLogs } from './discreet-logs';
import { drill } from './drill';
import { fullDisk } from './full-disk';
import { killedDatabase } from './killed-database';
import { killedSite } from './killed-site';
import { locked } from './locked';
import { pressedTwice } from './pressed-twice';
import { schemaAndBack } from './schema-and-back';
import { slowClients } from './slow-clients';
import { timeLimits } from './time-limits';
import { toldToStop } from './told-to-stop';
import { tooMany } from './too-many';
import { twoInstances } from './two-instances';
import { wrongPasswords } from './wrong-passwords';

/** In this order; the last reads what the sites of all others have said. */
export const scenarios: readonly Scenario[] = [
  killedDatabase,
  killedSite,
  awayAndBack,
  pressedTwice,
  toldToStop,
  tooMany,
  wrongPasswords,
  locked,
  timeLimits,
  slowClients,
  schemaAndBack,
  drill,
  twoInstances,
  fullDisk,
  badDirectories,
  discreetLogs,
];
