CREATE TABLE acquaintance (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  through VARCHAR(40) NOT NULL,
  what VARCHAR(4000) NOT NULL,
  from_day DATE NULL,
  to_day DATE NULL,
  on_whose_word VARCHAR(200) NOT NULL,
  recorded_by BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT acquaintance_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT acquaintance_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE acquaintance_person (
  acquaintance_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  PRIMARY KEY (acquaintance_id, person_id),
  CONSTRAINT acquaintance_person_of FOREIGN KEY (acquaintance_id) REFERENCES acquaintance (id),
  CONSTRAINT acquaintance_person_who FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4;
