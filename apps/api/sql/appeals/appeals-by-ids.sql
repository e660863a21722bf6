-- Takes
--   $1 ids: uuid[]
-- Returns
--   id: uuid
--   decisionId: uuid
--   reviewItemId: uuid
--   text: text
--   state: text
--   answer: text or null
--   createdAt: timestamp with time zone
--   decidedAt: timestamp with time zone or null
SELECT
  a.id,
  a.decision_id AS "decisionId",
  a.review_item_id AS "reviewItemId",
  a.text,
  a.state,
  a.answer,
  a.created_at AS "createdAt",
  a.decided_at AS "decidedAt"
FROM
  appeals a
WHERE
  a.id = ANY ($1 /* ids */)
