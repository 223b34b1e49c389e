-- A membership entered by mistake stays readable, but counts on no day and stands in nobody's way.
ALTER TABLE membership
  ADD COLUMN mistaken_at DATETIME(6) NULL,
  ADD COLUMN mistaken_by BIGINT NULL,
  ADD COLUMN mistaken_why VARCHAR(4000) NULL,
  ADD INDEX membership_of_person (assessment_id, person_id),
  ADD CONSTRAINT membership_mistaken CHECK ((mistaken_at IS NULL) = (mistaken_why IS NULL)),
  ADD CONSTRAINT membership_mistaken_sayer FOREIGN KEY (mistaken_by) REFERENCES user_account (id);

ALTER TABLE membership DROP INDEX membership_runs_once;

ALTER TABLE membership DROP COLUMN running;

ALTER TABLE membership
  ADD COLUMN running TINYINT AS (IF(to_day IS NULL AND mistaken_at IS NULL, 1, NULL)) VIRTUAL;

ALTER TABLE membership
  ADD CONSTRAINT membership_runs_once UNIQUE (assessment_id, person_id, running);
