-- Takes nothing
-- Returns nothing
SELECT
FROM
  set_config('enable_seqscan', 'off', true) AS seqscan,
  set_config('enable_hashjoin', 'off', true) AS hashjoin,
  set_config('enable_mergejoin', 'off', true) AS mergejoin,
  set_config('plan_cache_mode', 'force_custom_plan', true) AS plans
