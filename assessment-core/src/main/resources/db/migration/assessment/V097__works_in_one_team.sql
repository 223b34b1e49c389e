-- Whoever works in a team works in no other, even where two administrators put them in two at once.
ALTER TABLE team_place
  ADD COLUMN works_now TINYINT AS (IF(until IS NULL AND leads = 0, 1, NULL)) VIRTUAL;

ALTER TABLE team_place
  ADD CONSTRAINT team_place_works_once UNIQUE (user_id, works_now);
