-- Takes
--   $1 parentId: uuid
-- Returns
--   dilemmaId: uuid
--   branchId: uuid or null
--   counterId: uuid
SELECT
  p.dilemma_id AS "dilemmaId",
  (
    SELECT
      a.id
    FROM
      posts a
    WHERE
      a.dilemma_id = p.dilemma_id
      AND a.path = p.path[1:1]
      AND a.kind = 'answer'
  ) AS "branchId",
  CASE
    WHEN cardinality(p.path) <= 6 THEN p.id
    ELSE (
      SELECT
        c.id
      FROM
        posts c
      WHERE
        c.dilemma_id = p.dilemma_id
        AND c.path = p.path[1:6]
    )
  END AS "counterId"
FROM
  posts p
WHERE
  p.id = $1 /* parentId */
