import type { Found } from '../found';

const PART = String.raw`\p{Lu}[\p{L}\p{N}'’&-]{0,30}`;
const ORGANISATION = String.raw`(?:St\.? )?${PART}(?:(?: (?:of|and|&|for|the|de|der|für))? ${PART}){0,5}`;
/** What employers are called, in English, German, Spanish and French. */
const KIND_OF_EMPLOYER =
  /\b(?:hospital|school|college|university|academy|clinic|church|bank|institute|centre|center|council|department|ministry|practice|surgery|hotel|restaurant|kindergarten|nursery|library|station|company|inc|ltd|llc|plc|corp|gmbh|ag|group|partners|associates|solutions|foundation|krankenhaus|klinik\w*|schule|gymnasium|universität|praxis|hospital|colegio|universidad|clínica|banco|hôpital|école|lycée|université)\b/iu;
const NO_EMPLOYER =
  /^(?:Christmas|Easter|Thanksgiving|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I|Home|God|Jesus|New|McDonald['’]?s|Walmart|Starbucks|Amazon|Tesco|Aldi|Lidl)$/u;

/** "John Smith at Siemens": right behind a full name. */
const BEHIND_NAME = new RegExp(
  String.raw`^,?(?: who works| working| works)? (?<how>at|from|of|for|with|bei|von|vom|de|del|en|chez|à) (?:the )?(?<organisation>${ORGANISATION})`,
  'u',
);
/** "Dr. Meyer from St. Mary's Hospital": no full name, but the two together are. */
const TITLED = new RegExp(
  String.raw`(?<![\p{L}])(?<person>(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Herr|Frau|Señora?|Sra?|Mme|Madame|Monsieur|Nurse|Pastor|Coach|Officer)\.? \p{Lu}[\p{L}'’-]{1,30})(?<how> (?:from|at|of|in|with|vom|von der|bei|am|an der|de|del|de la|à) (?:the )?)(?<organisation>${ORGANISATION})`,
  'gu',
);
/** "I work at Siemens as the head of accounting", "the head teacher of Hilltop School". */
const WORKS = new RegExp(
  String.raw`(?<![\p{L}])(?:work(?:s|ed|ing)?|teach(?:es|ing)?|taught|employed|arbeite[tn]?|trabaj[oa]|travaille) (?:at|for|with|in|bei|für|en|para|chez|à) (?:the |der |la |el )?(?<organisation>${ORGANISATION}),? (?:as|als|como|comme) `,
  'giu',
);
const HEADS = new RegExp(
  String.raw`(?<![\p{L}])the (?:(?:\p{Ll}|-){2,20} ){0,2}(?:teacher|director|manager|head|principal|pastor|priest|ceo|cfo|cto|chair|chairman|president|nurse|doctor|surgeon|accountant|secretary|receptionist|owner|founder) (?:of|at|for) (?:the )?(?<organisation>${ORGANISATION})`,
  'gu',
);

const isCapital = (organisation: string): boolean => /^\p{Lu}/u.test(organisation);

function place(match: RegExpMatchArray, offset = 0): Found {
  const organisation = match.groups?.['organisation'] ?? '';
  const end = offset + (match.index ?? 0) + match[0].lastIndexOf(organisation) + organisation.length;
  return { kind: 'employer', start: end - organisation.length, end };
}

const mayEmploy = (organisation: string): boolean =>
  isCapital(organisation) && !NO_EMPLOYER.test(organisation.split(' ')[0] ?? '');

const MOST_BEHIND = 160;

/** Where people work, where it says who they are: beside a full name, a title, or with what they do there. */
export function employers(text: string, names: readonly Found[]): Found[] {
  const found: Found[] = [];
  for (const { end } of names) {
    const match = BEHIND_NAME.exec(text.slice(end, end + MOST_BEHIND));
    const organisation = match?.groups?.['organisation'] ?? '';
    if (
      match &&
      mayEmploy(organisation) &&
      (match.groups?.['how'] === 'at' ||
        /who works|working|works/.test(match[0]) ||
        KIND_OF_EMPLOYER.test(organisation))
    )
      found.push(place(match, end));
  }
  for (const match of text.matchAll(TITLED)) {
    const { person = '', organisation = '' } = match.groups ?? {};
    if (!KIND_OF_EMPLOYER.test(organisation)) continue;
    found.push({ kind: 'full_name', start: match.index, end: match.index + person.length }, place(match));
  }
  for (const match of text.matchAll(WORKS))
    if (mayEmploy(match.groups?.['organisation'] ?? '')) found.push(place(match));
  for (const match of text.matchAll(HEADS))
    if (KIND_OF_EMPLOYER.test(match.groups?.['organisation'] ?? '')) found.push(place(match));
  return found;
}
