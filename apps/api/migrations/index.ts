import { TheFirstLetter1763700000000 } from './1763700000000-the-first-letter';
import { WhoAnswered1763740000000 } from './1763740000000-who-answered';
import { WhatTextsMean1763760000000 } from './1763760000000-what-texts-mean';
import { FoundByWords1763820000000 } from './1763820000000-found-by-words';
import { WhatGoesWithTime1763840000000 } from './1763840000000-what-goes-with-time';
import { OnlyTheBearerAsks1763900000000 } from './1763900000000-only-the-bearer-asks';
import { WhatIsCounted1763910000000 } from './1763910000000-what-is-counted';
import {
  IndexedAnew1763920000001,
  TextsMadeForTheIndex1763920000000,
} from './1763920000000-texts-made-for-the-index';
import { WhatAnEditSays1763930000000 } from './1763930000000-what-an-edit-says';
import { NamesThatLookAlike1763940000000 } from './1763940000000-names-that-look-alike';
import { WhatWasCutOut1763950000000 } from './1763950000000-what-was-cut-out';
import { WhatCanBeAppealed1763960000000 } from './1763960000000-what-can-be-appealed';
import { WhatHelped1763800000000 } from './1763800000000-what-helped';
import { WhatIsScreened1763970000000 } from './1763970000000-what-is-screened';

/** In order of time. A migration that has landed is never edited. */
export const migrations = [
  TheFirstLetter1763700000000,
  WhoAnswered1763740000000,
  WhatTextsMean1763760000000,
  WhatHelped1763800000000,
  FoundByWords1763820000000,
  WhatGoesWithTime1763840000000,
  OnlyTheBearerAsks1763900000000,
  WhatIsCounted1763910000000,
  TextsMadeForTheIndex1763920000000,
  IndexedAnew1763920000001,
  WhatAnEditSays1763930000000,
  NamesThatLookAlike1763940000000,
  WhatWasCutOut1763950000000,
  WhatCanBeAppealed1763960000000,
  WhatIsScreened1763970000000,
];
