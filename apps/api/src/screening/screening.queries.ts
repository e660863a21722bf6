import type { WordList } from '@quandary/rules';
import { Column, integer, sql, text, uuid } from '../platform/database/sql';

/** Raised by every change of what screening goes by: read with the facts of a post, so that no process goes by old rules. */
export const screeningVersion = '(SELECT version FROM screening_versions)';

/** Everything that screening goes by, at one version. */
export const screeningRules = sql({
  name: 'screening-rules',
  parameters: {},
  row: {
    version: integer,
    settings: new Column<{ key: string; value: unknown }[]>('jsonb'),
    words: new Column<{ list: WordList; language: string; word: string }[]>('jsonb'),
  },
  text: () => `
    SELECT ${screeningVersion} AS version,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('key', key, 'value', value)), '[]') FROM screening_settings) AS settings,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('list', list, 'language', language, 'word', word)), '[]') FROM screened_words) AS words`,
});

/** What a member signed with the own name, the latest first: to be compared with a sealed letter, when the member asks. */
export const signedWords = sql({
  name: 'signed-words',
  parameters: { memberId: uuid, limit: integer },
  row: { body: text },
  text: ({ memberId, limit }) => `
    SELECT body FROM posts WHERE author_id = ${memberId} AND status = 'published' ORDER BY id DESC LIMIT ${limit}`,
});
