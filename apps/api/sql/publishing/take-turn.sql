-- Takes
--   $1 poster: bytea
-- Returns nothing
SELECT
FROM
  (
    SELECT
      sealed.take_turn ($1 /* poster */)
  ) AS turn
