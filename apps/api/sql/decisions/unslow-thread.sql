-- Takes
--   $1 decisionId: uuid
-- Returns nothing
DELETE FROM slowed_threads
WHERE
  decision_id = $1 /* decisionId */
