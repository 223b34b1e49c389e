-- How a person was written before a correction; in which assessment it was corrected decides who
-- may see by whom.
CREATE TABLE person_earlier (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  given_name VARCHAR(100) NOT NULL,
  family_name VARCHAR(100) NOT NULL,
  date_of_birth DATE NULL,
  assessment_id BIGINT NOT NULL,
  changed_by BIGINT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT person_earlier_of FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT person_earlier_in FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT person_earlier_by FOREIGN KEY (changed_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
