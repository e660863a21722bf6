-- Takes nothing
-- Returns
--   reason: text or null
--   decided: integer
--   appealed: integer
--   reversed: integer
SELECT
  x.reason,
  count(*)::integer AS decided,
  (
    count(*) FILTER (
      WHERE
        a.state <> 'open'
    )
  )::integer AS appealed,
  (
    count(*) FILTER (
      WHERE
        a.state = 'reversed'
    )
  )::integer AS reversed
FROM
  decisions x
  LEFT JOIN appeals a ON a.decision_id = x.id
WHERE
  x.kind IN ('remove', 'lock_comments', 'slow', 'warn', 'hold', 'suspend', 'redact', 'hide', 'pause', 'screen')
GROUP BY
  x.reason
ORDER BY
  decided DESC,
  x.reason
