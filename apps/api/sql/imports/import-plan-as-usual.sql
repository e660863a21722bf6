-- Takes nothing
-- Returns nothing
SELECT
FROM
  set_config('enable_hashjoin', 'on', true) AS hashjoin,
  set_config('enable_mergejoin', 'on', true) AS mergejoin
