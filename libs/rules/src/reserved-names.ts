/** They stand beside names as badges, or sound as if they did: nobody is taken for staff by a name alone. */
const ROLES = [
  ...[
    'admin',
    'admins',
    'administrator',
    'administrators',
    'coach',
    'coaches',
    'letter-writer',
    'mod',
    'mods',
  ],
  ...['moderator', 'moderators', 'official', 'operator', 'owner', 'staff', 'team'],
];

/** Who is called so speaks for the site: in its own name, or as those to whom people turn for help or complaints. */
const HOUSE = [
  ...[
    'abuse',
    'contact',
    'help',
    'helpdesk',
    'hostmaster',
    'info',
    'legal',
    'no-reply',
    'postmaster',
    'privacy',
  ],
  ...['quandary', 'root', 'security', 'support', 'system', 'webmaster'],
];

/** The first part of an address of the site, or of one that it may have: `/m/search` reads like a part of it. */
const PLACES = [
  ...[
    'about',
    'api',
    'article',
    'articles',
    'ask',
    'assets',
    'd',
    'decisions',
    'dilemma',
    'dilemmas',
    'edit',
    'favicon',
    'feed',
  ],
  ...[
    'graphiql',
    'graphql',
    'help-now',
    'livez',
    'log',
    'm',
    'me',
    'member',
    'members',
    'metrics',
    'moderation',
    'move',
    'new',
    'pen-names',
  ],
  ...[
    'posts',
    'readyz',
    'redact',
    'report',
    'reports',
    'robots',
    'search',
    'settings',
    'sign-in',
    'sign-out',
    'sign-up',
    'sitemap',
    'suspension',
    'suspensions',
    'theme',
    'check-text',
    'country',
    'discreet',
  ],
  ...['suggestions', 'topics', 'unserved', 'versions', 'withdraw'],
];

/** The same word whatever its case, width, and what stands between its letters: "Mod-er_ator" is "moderator". */
export function wordIn(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Words that nobody is called: not as a display name and not as a pen name. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([...ROLES, ...HOUSE].map(wordIn));

/** Words that are nobody's handle. */
export const RESERVED_HANDLES: ReadonlySet<string> = new Set([...RESERVED_NAMES, ...PLACES.map(wordIn)]);
