import { windowsAround } from '../windows';

/** Words that say what a number is, and where in a text they stand. */
export interface Cue {
  start: number;
  end: number;
  /** `phone`: what follows is a telephone number. `other`: it is a number of something else. */
  says: 'phone' | 'other';
}

/** By language; all are looked for, because nobody says in which language they write. */
const PHONE_WORDS: Record<string, string> = {
  en: String.raw`phones?|tele?phone|tel|telno|ph|mob|mobiles?|cell|cellphone|call(?:ed|s|ing)?|ring|text(?:ed|s|ing)?|txt|sms|dial|whats ?app|viber|landline|fax|reach(?: me| us| him| her)?|contact|(?:my|his|her|our|their|your|the|a|this|new|home|work|office|private|real|direct|personal|second|other|burner|emergency|contact|same|old) (?:number|no|nr|num|digits)|(?<=(?:^|[.!?:;,(\n]) ?)number|hit me up|message me|facetime|imessage`,
  de: String.raw`telefon(?:nummer)?|handy(?:nummer)?|mobil(?:nummer)?|rufnummer|(?:meine|seine|ihre|unsere) nummer|nummer|anrufen|ruft?(?: mich| uns)?|erreichbar|erreich(?:t|st)?|festnetz|schreibt? mir|durchwahl|simst?`,
  es: String.raw`tel[ée]fono|m[óo]vil|celular|ll[áa]m[ae](?:me|nos|le|la)?|llamar|n[úu]mero|escr[íi]beme|tfno|fijo`,
  fr: String.raw`t[ée]l[ée]phone|portable|num[ée]ro|appel(?:le|er|ez)|joindre|joignable|fixe`,
  more: String.raw`cellulare|chiamami|telefoon|telefone|telem[óo]vel|ligue|telefono|nummeret?|puhelin|telefonu|numer|телефон|номер|звоните|هاتف|رقمي|رقم|اتصل|جوال|电话|電話|手机|手機|携帯|전화|फोन|नंबर|เบอร์|โทร|טלפון`,
};

/** "Order", "order number", "order no. is"; and a number of anything else that a word says: "insurance number". */
const OTHER_WORDS = String.raw`(?:orders?|ticket|ref|reference|invoice|booking|confirmation|case|tracking|parcel|package|serial|model|isbn|issn|doi|pmid|ids?|policy|claim|account|acct|konto|cuenta|compte|student|employee|member|membership|licen[cs]e|version|build|room|flight|chapter|psalm|verse|pages?|code|pin|password|passcode|zip|postcode|postal|score|bug|issue|patent|docket|file|vin|upc|ean|sku|barcode|item|article|product|part|lot|batch|receipt|transaction|iban|routing|lottery|bestellung|bestellnummer|rechnung|rechnungsnummer|kundennummer|aktenzeichen|auftrag|ticketnummer|sendungsnummer|pedido|factura|expediente|commande|facture|dossier|about|roughly|approximately|around|over|under|nearly|almost)(?:[- ](?:numbers?|no|nr|id|code))?(?:[- ]is)?|\p{L}+[- ](?:numbers?|nr)(?:[- ]is)?`;

const LETTER = String.raw`\p{L}\p{N}_`;
const CUES = new RegExp(
  `(?<![${LETTER}[])(?:(?<phone>${Object.values(PHONE_WORDS).join('|')})|(?<other>${OTHER_WORDS}))(?![\\p{L}_])`,
  'giu',
);

/** Finds the words once for all numbers, so that each number looks only at its neighbours. */
function cuesIn(text: string): Cue[] {
  return windowsAround(text, NUMBERS, { before: BEFORE, after: AFTER }).flatMap((window) =>
    Array.from(text.slice(window.start, window.end).matchAll(CUES), ({ 0: word, index, groups }): Cue => ({
      start: window.start + index,
      end: window.start + index + word.length,
      says: groups?.['phone'] === undefined ? 'other' : 'phone',
    })),
  );
}

/** Around a single digit nothing has to be known: no telephone number is so short. */
const NUMBERS = /\d(?:[ .\-/()]{0,3}\d)+/g;

/** How far before a number a word may stand and speak about it: "you can call me in the evening after six on". */
const BEFORE = 48;
/** A number of something else stands right behind its word: "order number:", "ticket no.". */
const BEFORE_OTHER = 20;
/** How far behind: "0171 234567 is my number". */
const AFTER = 32;

const FILLER =
  /^(?:[\s:=#.,>(*_"'-]|\b(?:me|us|him|her|them|on|at|is|are|no|nr|num|number|under|unter|al|au|en|el|le|es|est|ist|mich|uns|mir|an|auf|my|a|to|via|with|still|now|the|new)\b)*$/i;

/** "51234 is my mobile". */
const IS_MINE =
  /^\)? (?:is|ist|es|est) (?:my|his|her|our|meine?|seine|ihre|mi|su|mon|son) (?:\w+ )?(?:phone|mobile|cell|number|landline|handy|nummer|telefon\w*|tel[ée]fono|m[óo]vil|n[úu]mero|num[ée]ro|portable)\b/i;

/** What the words around a number say: `near` if a word for telephones stands right before it. */
export type Evidence = 'near' | 'phone' | 'none' | 'other';

/** Reads the words around the numbers of one text, from left to right: numbers must be asked about in their order. */
export function evidenceReader(text: string): (start: number, end: number) => Evidence {
  const cues = cuesIn(text);
  let next = 0;
  return (start, end) => {
    while ((cues[next]?.end ?? Infinity) <= start) next++;
    const before = cues[next - 1];
    const gap = before ? text.slice(before.end, Math.min(start, before.end + BEFORE)) : '';
    const reaches = before !== undefined && start - before.end <= BEFORE && !/\n\s*\n|[!?]\s/.test(gap);
    if (reaches && before.says === 'phone') return FILLER.test(gap) ? 'near' : 'phone';
    // "We argue about money. 0171 …": the word speaks of what its own sentence says.
    if (reaches && start - before.end <= BEFORE_OTHER && !/\p{L}{3}[.!?]\s/u.test(gap)) return 'other';
    while ((cues[next]?.start ?? Infinity) < end) next++;
    const after = cues[next];
    if (IS_MINE.test(text.slice(end, end + AFTER))) return 'near';
    return after?.says === 'phone' &&
      after.start - end <= AFTER &&
      !text.slice(end, after.start).includes('\n')
      ? 'phone'
      : 'none';
  };
}
