CREATE TABLE consent (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  answer VARCHAR(20) NOT NULL,
  day DATE NOT NULL,
  said_by VARCHAR(200) NOT NULL,
  asked_by VARCHAR(200) NOT NULL,
  manner VARCHAR(20) NOT NULL,
  note VARCHAR(4000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  CONSTRAINT consent_person FOREIGN KEY (assessment_id, person_id) REFERENCES assessment_person (assessment_id, person_id),
  CONSTRAINT consent_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE consent_use (
  consent_id BIGINT NOT NULL,
  taking_part VARCHAR(30) NOT NULL,
  PRIMARY KEY (consent_id, taking_part),
  CONSTRAINT consent_use_consent FOREIGN KEY (consent_id) REFERENCES consent (id)
) DEFAULT CHARSET = utf8mb4;
