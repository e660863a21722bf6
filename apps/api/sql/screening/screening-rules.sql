-- Takes nothing
-- Returns
--   version: integer
--   settings: jsonb
--   words: jsonb
SELECT
  (
    SELECT
      version
    FROM
      screening_versions
  ) AS version,
  (
    SELECT
      coalesce(jsonb_agg(jsonb_build_object('key', key, 'value', value)), '[]')
    FROM
      screening_settings
  ) AS settings,
  (
    SELECT
      coalesce(jsonb_agg(jsonb_build_object('list', list, 'language', language, 'word', word)), '[]')
    FROM
      screened_words
  ) AS words
