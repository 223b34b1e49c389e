-- The form that recorded the referral, sent once more, makes no second assessment. Those from before have none.
ALTER TABLE assessment
  ADD COLUMN form_key CHAR(36) NULL,
  ADD COLUMN form_digest CHAR(64) NULL,
  ADD CONSTRAINT assessment_form_once UNIQUE (form_key),
  ADD CONSTRAINT assessment_form_told CHECK ((form_key IS NULL) = (form_digest IS NULL));
