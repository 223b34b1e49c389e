CREATE TABLE belonging_account (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  whose VARCHAR(20) NOT NULL,
  informant VARCHAR(200) NOT NULL,
  same_informant VARCHAR(500) NOT NULL,
  given_on DATE NOT NULL,
  recorded_by BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  INDEX belonging_account_informant (assessment_id, same_informant, id),
  CONSTRAINT belonging_account_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT belonging_account_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

-- The young people whose own account it is.
CREATE TABLE belonging_teller (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  assessment_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  CONSTRAINT belonging_teller_once UNIQUE (account_id, person_id),
  CONSTRAINT belonging_teller_of FOREIGN KEY (account_id) REFERENCES belonging_account (id),
  CONSTRAINT belonging_teller_person FOREIGN KEY (assessment_id, person_id)
    REFERENCES assessment_person (assessment_id, person_id)
) DEFAULT CHARSET = utf8mb4;

-- Whom an account names: as belonging, or as not belonging.
CREATE TABLE belonging_said (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  assessment_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  belongs BOOLEAN NOT NULL,
  CONSTRAINT belonging_said_once UNIQUE (account_id, person_id),
  CONSTRAINT belonging_said_of FOREIGN KEY (account_id) REFERENCES belonging_account (id),
  CONSTRAINT belonging_said_person FOREIGN KEY (assessment_id, person_id)
    REFERENCES assessment_person (assessment_id, person_id)
) DEFAULT CHARSET = utf8mb4;

-- How a disagreement about somebody was resolved, and whether they were a member then.
CREATE TABLE belonging_resolution (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  why VARCHAR(4000) NOT NULL,
  was_member BOOLEAN NOT NULL,
  newest_account_id BIGINT NOT NULL,
  recorded_by BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT belonging_resolution_person FOREIGN KEY (assessment_id, person_id)
    REFERENCES assessment_person (assessment_id, person_id),
  CONSTRAINT belonging_resolution_account FOREIGN KEY (newest_account_id)
    REFERENCES belonging_account (id),
  CONSTRAINT belonging_resolution_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
