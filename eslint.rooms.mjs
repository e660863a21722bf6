/**
 * The rooms of the house, in order: a room may import itself and any room before it. The linter reads these
 * lists (tools/lint/rooms.mjs); a spec compares them with the folders on disk.
 */

/** The part knows the whole: a comment knows its dilemma. */
export const serverRooms = [
  'platform',
  'accounts',
  'refusals',
  'nodes',
  'topics',
  'posts',
  'screening',
  'help-lines',
  'publishing',
  'dilemmas',
  'threads',
  'answers',
  'comments',
  'votes',
  'articles',
  'embeddings',
  'article-signals',
  'suggestions',
  'content-gaps',
  'search',
  'log',
  'reviews',
  'reports',
  'decisions',
  'redactions',
  'moves',
  'appeals',
  'suspensions',
  'unmaskings',
  'upkeep',
  'imports',
  'backups',
  'commands',
];

/** The whole contains the parts: the page of a dilemma is made of answers and comments. */
export const clientRooms = [
  'ui',
  'graphql',
  'help-lines',
  'accounts',
  'votes',
  'posts',
  'moderation',
  'articles',
  'comments',
  'answers',
  'dilemmas',
  'site',
  'routes',
];

export const houses = [
  { folder: 'apps/api/src', rooms: serverRooms },
  { folder: 'apps/web/src', rooms: clientRooms },
];
