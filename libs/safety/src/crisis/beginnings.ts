/**
 * Finds, for an expression, words of which every match must have one, by their beginnings: "(he|she) (hits|slaps) me" has a
 * word that begins with "hits" or "slaps". A text without such a word need not be searched, and most have none.
 */

interface Element {
  /** A character that must stand here, an alternative of expressions, or something that says nothing (a class, a look). */
  is: 'character' | 'group' | 'unknown' | 'nothing';
  character: string;
  choices: Element[][];
  optional: boolean;
}

/** Words that nearly every sentence has: to look for them is to look everywhere. */
const COMMON = new Set(
  (
    'a about all am an and any are as at be been but by can cant could did do does doesnt dont down even every feel for from get go going good had has have he her here him his how i id if ill im in into is it its ive just keep know like ll lot made make many me more much my never new no not now of off on one only or other our out over really said say says she should so some than that the their them then there they think this time to told too u up us used very want wants was wasnt way we were what when who will with without wont would you your again back being life ' +
    'after always anything ask because before child children dad daughter day days died enough everyone everything family father feel feels felt find friend friends help home house husband boyfriend girlfriend wife job kid kids last least left live living lost love man men mom mother mum need never night nothing old parents people person phone put relationship school see sister son start started still stop take talk tell thing things think thought took try trying two work year years ' +
    'ich du er sie es wir mich mir sich mein meine der die das den dem ein eine einen und oder aber nicht nie kein keine mehr will wenn weil ist bin war hat habe haben wird auf in an um zu von vor mit so noch ganz immer ' +
    'yo tu el ella ellos me te se le lo la los las un una mi mis y o pero no ni que de a en por para con sin es esta estoy ha he tengo quiero quiere muy mas ya todo todos si cuando como'
  ).split(' '),
);
/** A rare word costs this, so that of two rare sets the smaller is taken. */
const RARE = 0.05;

const costOf = (beginning: string) => {
  let cost = RARE;
  for (const word of COMMON) if (word.startsWith(beginning)) cost++;
  return cost;
};

const plain = (is: Element['is'], character = ''): Element => ({
  is,
  character,
  choices: [],
  optional: false,
});

class Reader {
  private place = 0;

  constructor(private readonly source: string) {}

  /** Until the end or the parenthesis that closes it. */
  choices(): Element[][] {
    const choices: Element[][] = [[]];
    while (this.place < this.source.length && this.source[this.place] !== ')') {
      if (this.source[this.place] !== '|') choices.at(-1)?.push(this.element());
      else {
        choices.push([]);
        this.place++;
      }
    }
    return choices;
  }

  private element(): Element {
    const element = this.single();
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})/.exec(this.source.slice(this.place, this.place + 8))?.[0];
    if (quantifier === undefined) return element;
    this.place += quantifier.length;
    return { ...element, optional: /^[?*]|^\{0/.test(quantifier) };
  }

  private single(): Element {
    const character = this.source[this.place++] ?? '';
    if (character === '(') return this.group();
    if (character === '[') return this.skipTo(']');
    if (character === '\\') return this.escaped(this.source[this.place++] ?? '');
    if (character === '.') return plain('unknown');
    return character === '$' || character === '^' ? plain('nothing') : plain('character', character);
  }

  private escaped(character: string): Element {
    if (/[wds]/i.test(character)) return plain('unknown');
    return character === 'b' ? plain('nothing') : plain('character', character);
  }

  private skipTo(end: string): Element {
    this.place = this.source.indexOf(end, this.place) + 1;
    return plain('unknown');
  }

  private group(): Element {
    const look = /^\?(?:<?[!=])/.exec(this.source.slice(this.place, this.place + 3));
    this.place += look?.[0].length ?? (this.source.startsWith('?:', this.place) ? 2 : 0);
    const choices = this.choices();
    this.place++;
    return look ? plain('nothing') : { ...plain('group'), choices };
  }
}

interface Candidate {
  beginnings: string[];
  cost: number;
}

const bestOf = (candidates: (Candidate | undefined)[]) =>
  candidates.reduce((best, one) => (one && (!best || one.cost < best.cost) ? one : best), undefined);

const ofChoices = (choices: Element[][]): Candidate | undefined => {
  const all = choices.map((choice) => ofSequence(choice));
  if (!all.every((one) => one !== undefined)) return undefined;
  return {
    beginnings: all.flatMap(({ beginnings }) => beginnings),
    cost: all.reduce((sum, { cost }) => sum + cost, 0),
  };
};

const isCharacter = (element: Element | undefined) =>
  element?.is === 'character' && !element.optional && element.character !== ' ';

/** The characters from here that belong to the beginning of one word. */
const beginningAt = (elements: Element[], from: number) => {
  let to = from;
  while (isCharacter(elements[to])) to++;
  return elements
    .slice(from, to)
    .map(({ character }) => character)
    .join('');
};

const endsInBlank = ({ is, character, choices }: Element): boolean =>
  is === 'group'
    ? choices.every((choice) => choice.length > 0 && endsInBlank(choice[choice.length - 1] as Element))
    : character === ' ';

/** Whether a word begins after it: certainly, not perhaps. */
const isFreshAfter = (element: Element, before: boolean) =>
  endsInBlank(element) && (!element.optional || (element.is === 'group' && before));

function ofSequence(elements: Element[]): Candidate | undefined {
  const candidates: (Candidate | undefined)[] = [];
  let fresh = true;
  for (const [place, element] of elements.entries()) {
    if (element.is === 'nothing') continue;
    if (fresh && !element.optional && element.is === 'group') candidates.push(ofChoices(element.choices));
    if (fresh && isCharacter(element)) {
      const beginning = beginningAt(elements, place);
      candidates.push({ beginnings: [beginning], cost: costOf(beginning) });
    }
    fresh = isFreshAfter(element, fresh);
  }
  return bestOf(candidates);
}

/** The parts of an expression between its outermost bars. */
export function alternativesOf(expression: string): string[] {
  let depth = 0;
  let from = 0;
  const parts: string[] = [];
  for (let i = 0; i <= expression.length; i++) {
    if (expression[i] === '(') depth++;
    else if (expression[i] === ')') depth--;
    else if (i === expression.length || (expression[i] === '|' && depth === 0)) {
      parts.push(expression.slice(from, i));
      from = i + 1;
    }
  }
  return parts;
}

/** Beginnings of words of which each match has one. Throws when there are none: such an expression would be dear. */
export function beginningsOf(expression: string): readonly string[] {
  const best = ofChoices(new Reader(expression).choices());
  if (best === undefined) throw new Error(`Every text would have to be searched for ${expression}`);
  return [...new Set(best.beginnings)];
}
