import { likenessesOf, lookAlike, looksReserved } from '../accounts/likeness';
import { nameTaken, reservedName } from '../accounts/new-members';
import type { Viewer } from '../accounts/viewer';
import { invalid, type Refusal } from '../platform/errors';

const field = 'input.penName';

const ownName = () =>
  invalid(
    'OWN_NAME_AS_PEN_NAME',
    'This is the name you go by here, or looks like it: it would open the seal. Please choose another pen name.',
    { field },
  );

/**
 * A pen name hides its author, is no other member's and speaks for nobody. It may be that of another letter: under one
 * letter there is one pen name, and a badge says whose it is.
 */
export function refusalOfPenName(
  penName: string,
  { penNameTaken }: { penNameTaken: boolean },
  { handle, name }: Pick<Viewer, 'handle' | 'name'>,
): Refusal {
  if (lookAlike(likenessesOf(penName), likenessesOf(handle, name))) return ownName;
  if (penNameTaken) return () => nameTaken(field);
  return looksReserved(penName) ? () => reservedName(field) : null;
}
