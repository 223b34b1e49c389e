CREATE TABLE screening_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  footing VARCHAR(40) NOT NULL,
  for_all VARCHAR(40) NULL,
  go_on BOOLEAN NOT NULL,
  why_group VARCHAR(4000) NOT NULL,
  decided_by VARCHAR(200) NOT NULL,
  decided_on DATE NOT NULL,
  why VARCHAR(4000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  CONSTRAINT screening_entry_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT screening_entry_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE screening_threshold (
  entry_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  threshold VARCHAR(40) NOT NULL,
  PRIMARY KEY (entry_id, person_id),
  CONSTRAINT screening_threshold_entry FOREIGN KEY (entry_id) REFERENCES screening_entry (id),
  CONSTRAINT screening_threshold_person FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE timeframe_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  risk VARCHAR(40) NOT NULL,
  risk_words VARCHAR(4000) NOT NULL,
  needs VARCHAR(40) NOT NULL,
  needs_words VARCHAR(4000) NOT NULL,
  complexity VARCHAR(40) NOT NULL,
  complexity_words VARCHAR(4000) NOT NULL,
  due DATE NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  set_at DATETIME(6) NOT NULL,
  set_by BIGINT NOT NULL,
  CONSTRAINT timeframe_entry_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT timeframe_entry_setter FOREIGN KEY (set_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
