-- Takes
--   $1 articleId: uuid
--   $2 press: bytea
--   $3 member: bytea
--   $4 mayPress: boolean
-- Returns
--   counts: boolean
WITH
  first AS (
    INSERT INTO
      today.presses (digest)
    SELECT
      $2 /* press */::bytea
    WHERE
      $4 /* mayPress */::boolean
    ON CONFLICT (digest) DO NOTHING
    RETURNING
      1
  ),
  counted AS (
    UPDATE today.presses
    SET
      times = times + 1
    WHERE
      digest = $3 /* member */
      AND EXISTS (
        SELECT
        FROM
          first
      )
  ),
  signal AS (
    INSERT INTO
      article_signals (article_id, helpful)
    SELECT
      $1 /* articleId */::uuid,
      1
    FROM
      first
    ON CONFLICT (article_id) DO UPDATE
    SET
      helpful = article_signals.helpful + 1
  )
SELECT
  EXISTS (
    SELECT
    FROM
      first
  )
  OR EXISTS (
    SELECT
    FROM
      today.presses
    WHERE
      digest = $2 /* press */
  ) AS counts
