import { tokens } from './tokens';

/**
 * Words that tell little although they are no stop words: they stand in every third text, whatever it is about. A
 * large collection shows that by itself, a young one does not: three letters may well have "Tuesday" in only one.
 * Words that name a matter of letters (mother, work, love, friend, money, sleep) are not among them.
 */
const LINES = [
  'two three four five six seven eight nine ten eleven twelve hundred thousand first second third half whole once twice',
  'day days week weeks month months year years hour hours minute minutes moment time times today tomorrow yesterday',
  'morning afternoon evening night tonight monday tuesday wednesday thursday friday saturday sunday weekend',
  'january february march april june july august september october november december spring summer autumn winter',
  'say says said tell tells told ask asks asked answer answered speak spoke talk talked call called write wrote written',
  'know knew known think thought believe understand remember forget wonder mean meant guess suppose seem seemed',
  'feel felt want wanted need needed like liked hope wish try tried decide decided expect',
  'see saw seen look looked watch hear heard listen notice show showed find found',
  'take took taken give gave given put keep kept bring brought hold held carry send sent leave left turn turned',
  'start started begin began stop stopped happen happened become became change changed stay stayed wait waited',
  'come move run walk sit sat stand stood open close set use used help let live lived pay paid buy bought',
  'good bad better best worse worst right wrong new old young big small long short high low little large great nice',
  'last next late later early soon recent past ago far near back away together alone different real true sure clear',
  'man men woman women people person guy someone name place home house room door table side hand hands head face eye eyes',
  'word words question reason point fact case problem thing idea part end number line story life world',
  'able afraid glad happy sorry hard easy full free ready open kind fine',
];

const EVERYDAY: ReadonlySet<string> = new Set(LINES.flatMap((line) => tokens(line).map(({ stem }) => stem)));

export const isEveryday = (stem: string): boolean => EVERYDAY.has(stem);
