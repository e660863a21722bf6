-- Takes nothing
-- Returns nothing
FETCH 1000
FROM
  export_dilemma
