import { matches, type Finder, type Found } from './found';
import { near } from './windows';

/** "@name" where no address of mail stands. A handle has a letter in it. */
const MENTION = /@(?<![\p{L}\p{N}_@./]@)(?=[\w.]{0,29}[a-z])\w(?:[\w.]{0,28}\w)/giu;
/** What people write an @ in front of, meaning "at". */
const PLACES =
  /^@(?:home|work|school|night|noon|midnight|least|all|everyone|everybody|here|there|the|this|that|my|his|her|our|your|me|you|us|them|same|once|first|last|lunch|dinner|church|uni|college|gym|bed|\d{1,2}(?:am|pm|h|uhr)|channel|media|import|font|param|return)$/i;

const PLATFORM =
  'instagram|insta|ig|snap ?chat|snap|sc|tik ?tok|tele ?gram|tg|whats ?app|discord|kik|twitter|facebook|fb|messenger|signal|we ?chat|skype|steam|psn|xbox|gamertag|reddit|tumblr|you ?tube|yt|twitch|linked ?in|threads|blue ?sky|bsky|mastodon|viber|kakao(?: ?talk)?|only ?fans|venmo|cash ?app|pay ?pal|vk|xing|line';
/** Names of services that are ordinary words, too: a colon or equals sign must follow. */
const WORDLIKE = /^(?:snap|sc|signal|steam|threads|line|messenger)$/i;
const NAME = String.raw`@?[\p{L}\p{N}][\p{L}\p{N}_.-]{1,30}(?:#\d{4})?`;
const NOUN =
  '(?: ?(?:handle|name|user ?name|user|id|account|acc|profile|page|benutzername|konto|usuario|pseudo))?';

/** "my insta is xyz", "snap: xyz", "ig - xyz". */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{N}_./@])(?<whose>(?:my|his|her|our|their|mein|meine|sein|ihr|mi|su|mon|son|the) )?(?<platform>${PLATFORM})(?<noun>${NOUN})(?<sign> ?[:=] ?| ?(?:->|→|-) | (?:is|ist|es|est|heißt|called|user|username|handle|under|as) |'s )(?<name>${NAME})`,
  'giu',
);
/** "find me on insta as anna_w", "add me on telegram". */
const INVITED = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?:add|find|follow|dm|message|msg|text|hit|reach|contact|write|pm|schreib|adde|folg|agr[ée]game|s[íi]gueme|escr[íi]beme|ajoute|suis)(?:[ -](?:me|us|mir|mich|moi|up))*(?:,)? (?:on|at|over|via|through|auf|bei|en|por|sur) (?:my )?(?<platform>${PLATFORM})(?![\p{L}\p{N}]|(?:,| as| under|:| -| at| als| unter| como)? ?\[)(?:(?:,| as| under|:| -| at| als| unter| como)? (?<name>${NAME}))?`,
  'giu',
);
/** Whom the invitation is from: "he asked her to add him on snap" is none. */
const ME = /\b(?:me|us|mir|mich|moi|adde|folg|agr[ée]game|s[íi]gueme|escr[íi]beme|dm|pm)\b/i;
/** "xyz_99 on insta". */
const ON = new RegExp(
  String.raw`(?<![\p{L}\p{N}_@./])(?<name>@?[\p{L}\p{N}][\p{L}\p{N}_.]{2,30}) (?:on|auf|en|sur) (?:${PLATFORM})(?![\p{L}\p{N}])`,
  'giu',
);
const REDDIT = /\b(?<![/.])u\/[\w-]{3,20}/gi;

/** Has what names of accounts have and words do not. */
const MADE_UP = /\p{L}.*[\d_#]|[\d_].*\p{L}|\p{L}\.\p{L}|^@/u;
/** What follows "my insta is" where no name does. */
const ORDINARY =
  /^(?:the|a|an|my|his|her|our|their|your|this|that|these|those|there|here|it|its|i|he|she|we|they|you|what|where|when|why|how|who|not|no|now|never|always|just|only|also|still|so|too|very|really|all|full|empty|private|public|gone|dead|blocked|down|fake|boring|hacked|deleted|deactivated|disabled|suspended|locked|open|closed|secret|old|new|mine|good|bad|better|worse|great|fine|nice|fun|toxic|addictive|ruining|making|how|like|about|for|in|on|at|to|from|with|by|of|and|or|but|if|because|set|linked|under|over|off|out|up|an?|more|less|most|nothing|everything|something|one|two|dead|toast|hell|killing|basically|literally|actually|mostly|currently|temporarily|and|den|der|die|das|ein|eine|nicht|el|la|los|un|una|le|les|une|pas|privado|privat|privé|ok|okay|free|available|messages?|posts?|photos?|pictures?|stories|story|feed|group|chat|dms?|stalking|addiction|drama|friends?|famous|love|life|hidden|broken|closed)$/i;
const ENDS_LIKE_A_WORD = /(?:ing|ed|ly|ness|tion|ful|less|able|ous)$/i;

function mayBeName(name: string, platform: string): boolean {
  if (MADE_UP.test(name)) return true;
  return !ORDINARY.test(name) && !ENDS_LIKE_A_WORD.test(name) && name.length > 2 && !WORDLIKE.test(platform);
}

const trimmed = (name: string): string => name.replace(/[.-]+$/, '');

function named(match: RegExpExecArray): Found | undefined {
  const { whose, platform = '', noun, sign = '', name: raw = '' } = match.groups ?? {};
  const name = trimmed(raw);
  const start = match.index + match[0].length - raw.length;
  const declared = /[:=]/.test(sign) || Boolean(noun);
  const isShown = !declared || /^(?:you ?tube|yt)$/i.test(platform); // "this video on YouTube: …"
  if (isShown && whose === undefined && !MADE_UP.test(name)) return undefined;
  const wordlike = WORDLIKE.test(platform) && !declared && !(whose && /^(?:sc|snap)$/i.test(platform));
  if (wordlike || !mayBeName(name, declared || whose ? '' : platform)) return undefined;
  return { kind: 'handle', start, end: start + name.length };
}

function invited(match: RegExpExecArray): Found | undefined {
  if (!ME.test(match[0])) return undefined;
  const name = trimmed(match.groups?.['name'] ?? '');
  if (
    name !== '' &&
    mayBeName(name, '') &&
    (MADE_UP.test(name) || /[:,]| as | under | als | unter | como /.test(match[0]))
  ) {
    const start = match.index + match[0].length - (match.groups?.['name'] ?? '').length;
    return { kind: 'handle', start, end: start + name.length };
  }
  const length = match[0].length - (match.groups?.['name'] ? match[0].length - phraseLength(match) : 0);
  return { kind: 'handle', start: match.index, end: match.index + length };
}

/** How long the invitation is without what follows the name of the service. */
function phraseLength({ 0: whole, groups }: RegExpExecArray): number {
  const platform = groups?.['platform'] ?? '';
  return whole.lastIndexOf(platform, whole.length - (groups?.['name'] ?? '').length) + platform.length;
}

/** Where a service is named. Only around these the sentences are read. */
const NAMED_PLATFORM = new RegExp(`\\b(?:${PLATFORM})\\b`, 'gi');
const AROUND_PLATFORM = { before: 70, after: 70 };

/** What people say about their accounts, in a part of a text. */
function said(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(INVITED)) found.push(...[invited(match) ?? []].flat());
  for (const match of text.matchAll(NAMED)) found.push(...[named(match) ?? []].flat());
  for (const { index, groups } of text.matchAll(ON)) {
    const name = groups?.['name'] ?? '';
    if (MADE_UP.test(name)) found.push({ kind: 'handle', start: index, end: index + name.length });
  }
  return found;
}

const nearPlatforms = near(NAMED_PLATFORM, AROUND_PLATFORM, said);
const mentions = matches('handle', MENTION, ({ 0: name }) => !PLACES.test(name));
const redditNames = matches('handle', REDDIT);

/** Names of accounts on other sites, and invitations to write there. */
export const handles: Finder = (text, options) => [
  ...(text.includes('@') ? mentions(text, options) : []),
  ...nearPlatforms(text, options),
  ...(/u\//i.test(text) ? redditNames(text, options) : []),
];
