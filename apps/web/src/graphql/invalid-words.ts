import type { FieldName, ReasonOf } from '@quandary/rules';

/** What is missing where nothing was written or chosen. */
const missing: Readonly<Record<FieldName, string>> = {
  TITLE: 'Please give your letter a title: one line that says what it is about.',
  LETTER: 'Please write your letter: what happened, and what you are torn between.',
  ASK: 'Please ask one question.',
  TOPIC: 'Choose a topic, so that the right people find this.',
  PEN_NAME: 'Please write a pen name, or choose to post under your own name.',
  ANSWER: 'Please write what you would do: it is the one part that every answer has.',
  COMMENT: 'Please write your comment.',
  POST: 'Please leave some text, or withdraw the post instead.',
  VOTE: 'Please vote up or down, or take your vote back.',
  ARTICLE_TITLE: 'Please give the article a title.',
  SUMMARY: 'Please say in a sentence or two what the article is good for.',
  ARTICLE: 'Please write the article.',
  TOPICS: 'Please choose at least one topic.',
  PASSAGE: 'Please say which words are to go.',
  NOTE: 'Please write a note.',
  REPORT_REASON: 'Please choose a reason from the list.',
  DECISION: 'Please choose what to do with the post.',
  EXPLANATION: 'Please tell the author why, in your own words.',
  APPEAL: 'Please say why this should be looked at again.',
  MINUTES: 'Please say how many minutes, as a whole number.',
  SUSPENSION_END: 'Please say until when, as a date and time.',
  EMAIL: 'Please give your e-mail address.',
  PASSWORD: 'Please type your password.',
  HANDLE: 'Please choose a handle: it is your address here.',
  NAME: 'Please give a name.',
  ID: 'This does not say which post it is about. Please reload the page and try again.',
  REQUEST_ID: 'A request id is a text of 1 to 100 characters. Please send one, or leave it out.',
  FORM: 'This form arrived empty. Please fill it in and send it again.',
};

/** One ICU choice of all sentences, so that a translator sees them side by side. */
function oneChoice(sentences: Readonly<Record<string, string>>): string {
  const cases = Object.entries(sentences).map(([about, words]) => `${about} {${words}}`);

  return `{about, select, ${cases.join(' ')} other {Something is missing here. Please fill it in.}}`;
}

/** Pure, so that no browser's bundle keeps it. */
const whatIsMissing = /* @__PURE__ */ oneChoice(missing);

const what =
  '{about, select, TITLE {A title} LETTER {A letter} ASK {A question} TOPIC {A topic} PEN_NAME {A pen name} ANSWER {An answer} COMMENT {A comment} POST {A post} ARTICLE_TITLE {A title} SUMMARY {A summary} ARTICLE {An article} PASSAGE {A passage} NOTE {A note} EXPLANATION {An explanation} EMAIL {An e-mail address} PASSWORD {A password} HANDLE {A handle} NAME {A name} other {This text}}';

/** What is to be mended, and how. */
export const invalidWords: Readonly<Record<ReasonOf<'INVALID'>, string>> = {
  MISSING: whatIsMissing,
  TOO_LONG: `${what} has at most {limit, number} characters; this one has {length, number}. Please shorten it by {over, number}.`,
  TOO_SHORT: `${what} has at least {limit, number} characters; this one has {length, number}. Please write a longer one.`,
  DRAFT_TOO_LONG: `${what} has at most {limit, number} characters. Please shorten it.`,
  TOO_FEW_TOPICS: 'An article has at least {limit, number} topic. Please choose one.',
  TOO_MANY_TOPICS:
    'An article has at most {limit, number} topics; this one has {length, number}. Please choose the closest {limit, number}.',
  SEARCH_TOO_LONG:
    'A search has at most {limit, number} characters. Please choose the words that matter most.',
  BAD_EMAIL: 'This does not look like an e-mail address. Please write it like name@example.org.',
  BAD_HANDLE:
    'A handle has only the letters a to z, digits, "-" and "_", and begins with a letter or a digit. Please change it.',
  RESERVED_HANDLE: 'This handle belongs to the house. Please choose another one.',
  BAD_NAME:
    'This name has marks in it that nobody sees: with them it could pass for another name, or turn the line around. Please type it again without them.',
  PILED_MARKS:
    'This name has so many marks on one letter that they reach into other lines. Please write it with fewer.',
  RESERVED_NAME:
    'This name belongs to the house: readers would take you for somebody who speaks for the site. Please choose another one.',
  OWN_NAME_AS_PEN_NAME:
    'This is the name you go by here, or looks like it: it would open the seal. Please choose another pen name.',
  BLANK_PASSWORD: 'A password of blanks alone is guessed first. Please put letters or digits into it.',
  COMMON_PASSWORD:
    'This password is one of the many that are guessed first. Please choose another: four words that have nothing to do with each other are good.',
  PASSWORD_LIKE_NAME:
    'This password is your name, your address or the name of this site, with little else: it is guessed first. Please add words that have nothing to do with them.',
  DEMO_LOGIN_FROM_AFAR:
    'Everybody knows this password, so the logins of the demonstration are good on its own machine alone. Please make an account of your own; whoever runs the site can allow them with DEMO_LOGINS.',
  NO_SUCH_TOPIC: 'There is no such topic. Choose one from the list.',
  UNKNOWN_TOPIC: 'There is no topic "{value}". Choose from the list.',
  WRONG_CREDENTIALS: 'This e-mail address and password do not belong together. Check both.',
  TOO_MANY_PASSAGES:
    'At most {limit, number} passages go at a time. Please cut these out first, then the others.',
  PASSAGE_NOT_THERE:
    'Nothing was changed: “{value}” stands nowhere in it. Copy the words from the text, or leave them out.',
  NOTHING_LEFT:
    'Without these words nothing would be left to read, so nothing was changed. Take it back instead: then all of it goes.',
  EXPLANATION_REPEATS_PASSAGE:
    'What you tell the author says the words that are to go, and it is kept for good. Please say it without them.',
  NOT_A_LETTER: 'Only a letter has a title, a question and a topic.',
  NOTHING_ADDED: 'Write what you want to add. The text above it stays as it was answered.',
  ADDENDUM_TOO_LONG:
    'A text has at most {limit, number} characters; with this it would have {length, number}.',
  END_WITHOUT_SUSPENSION:
    'Only a suspension or a hold has an end. Please leave the time out, or choose one of these.',
  BAD_MINUTES:
    'Please say how many minutes lie between two comments of one person: 1 to {limit, number}. Only a slowed discussion has them.',
  MEMBER_OR_POST: 'Say whose suspension ends: the member, or the post whose author it is. One of both.',
  SUSPENSION_ENDS_IN_PAST: 'A suspension ends in the future. Please choose a later time.',
  SUSPENSION_TOO_LONG:
    'A moderator suspends for at most {limit, number} days. Please choose an earlier time, or propose a longer suspension.',
  VALUE_OUT_OF_RANGE: 'Something in this request cannot be kept or looked for. Please type it again.',
  BAD_CHARACTER: 'This text has a character that cannot be kept. Please type it again.',
  BODY_TOO_LARGE: 'This is too long to send in one piece. Shorten it and send it again.',
  BAD_PAGE_SIZE: 'A page has between 1 and {limit, number} entries.',
  BAD_CURSOR: 'This page marker is not one of ours. Start again from the first page.',
  TOO_MANY_SUGGESTIONS: 'This asks for the suggestions of too many letters at once. Ask page by page.',
  BAD_DOCUMENT: 'This page could not ask for what it needs. Please load it again.',
  TOO_MUCH_AT_ONCE: 'This page asked for too much at once. Please load it again.',
  BAD_VARIABLE: 'Something in this request is not of its kind. Please load the page again.',
  NOT_JSON: 'The body is not JSON. Send an object with a query.',
  SENT_BY_ANOTHER_SITE:
    'Another site sent this, so nothing was done. If you meant to, open the page on this site and send it from there; a program leaves Origin out.',
  WRONG_ADDRESS: 'The site is not at this address.',
  LENGTH_REQUIRED: 'Please send the length of the request (Content-Length).',
};
