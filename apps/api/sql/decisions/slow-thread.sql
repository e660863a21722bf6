-- Takes
--   $1 postId: uuid
--   $2 minutes: integer
--   $3 decisionId: uuid
-- Returns nothing
INSERT INTO
  slowed_threads (post_id, minutes, decision_id)
VALUES
  ($1 /* postId */, $2 /* minutes */, $3 /* decisionId */)
ON CONFLICT (post_id) DO UPDATE
SET
  minutes = EXCLUDED.minutes,
  decision_id = EXCLUDED.decision_id
