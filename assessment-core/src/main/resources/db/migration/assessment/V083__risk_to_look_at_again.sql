-- One open question for each kind of change and day; changes of that day gather in it.
CREATE TABLE risk_question (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL,
  assessment_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  asked_on DATE NOT NULL,
  changes INT NOT NULL,
  outcome VARCHAR(20) NULL,
  why VARCHAR(4000) NULL,
  what_now VARCHAR(4000) NULL,
  answered_by BIGINT NULL,
  answered_at DATETIME(6) NULL,
  is_open TINYINT AS (IF(answered_at IS NULL, 1, NULL)) VIRTUAL,
  CONSTRAINT risk_question_open_once UNIQUE (assessment_id, kind, asked_on, is_open),
  CONSTRAINT risk_question_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT risk_question_answerer FOREIGN KEY (answered_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE risk_change (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  question_id BIGINT NOT NULL,
  assessment_id BIGINT NOT NULL,
  what VARCHAR(100) NOT NULL,
  person_id BIGINT NULL,
  other_person_id BIGINT NULL,
  context_id BIGINT NULL,
  recorded_by BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  INDEX risk_change_newest (question_id, id),
  CONSTRAINT risk_change_question FOREIGN KEY (question_id) REFERENCES risk_question (id),
  CONSTRAINT risk_change_person FOREIGN KEY (assessment_id, person_id)
    REFERENCES assessment_person (assessment_id, person_id),
  CONSTRAINT risk_change_other_person FOREIGN KEY (assessment_id, other_person_id)
    REFERENCES assessment_person (assessment_id, person_id),
  CONSTRAINT risk_change_context FOREIGN KEY (context_id) REFERENCES assessment_context (id),
  CONSTRAINT risk_change_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
