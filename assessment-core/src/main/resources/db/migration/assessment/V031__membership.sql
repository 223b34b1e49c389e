-- Only who is named in the assessment can be a member; at most one membership runs per person.
CREATE TABLE membership (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL,
  assessment_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE NULL,
  on_whose_word VARCHAR(200) NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  end_reason VARCHAR(4000) NULL,
  recorded_by BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  running TINYINT AS (IF(to_day IS NULL, 1, NULL)) VIRTUAL,
  CONSTRAINT membership_in_order CHECK (to_day IS NULL OR to_day >= from_day),
  CONSTRAINT membership_runs_once UNIQUE (assessment_id, person_id, running),
  CONSTRAINT membership_person FOREIGN KEY (assessment_id, person_id)
    REFERENCES assessment_person (assessment_id, person_id),
  CONSTRAINT membership_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE left_out (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  on_day DATE NOT NULL,
  on_whose_word VARCHAR(200) NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  recorded_by BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT left_out_person FOREIGN KEY (assessment_id, person_id)
    REFERENCES assessment_person (assessment_id, person_id),
  CONSTRAINT left_out_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
