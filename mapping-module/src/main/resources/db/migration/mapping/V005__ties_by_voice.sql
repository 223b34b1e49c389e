-- Every statement says from where its informant speaks, so that the map can be shown as one of them gives it;
-- what was recorded before carries words only.
ALTER TABLE mapping_tie_statement
  ADD COLUMN assessment_id BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN voice VARCHAR(40) NOT NULL DEFAULT 'OTHER',
  ADD COLUMN informant BIGINT,
  ADD COLUMN copy_of BIGINT;
