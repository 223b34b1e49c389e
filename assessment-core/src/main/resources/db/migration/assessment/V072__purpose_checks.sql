-- Whether the safeguarding aim still holds, as somebody confirmed or denied it; the newest holds.
CREATE TABLE purpose_check (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  aim_holds BOOLEAN NOT NULL,
  consulted VARCHAR(200) NOT NULL,
  checked_on DATE NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  look_again_on DATE NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  CONSTRAINT purpose_check_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT purpose_check_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

-- That a check was asked for, and which one answered it.
CREATE TABLE purpose_question (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  because VARCHAR(40) NOT NULL,
  words VARCHAR(200) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  asked_by BIGINT NOT NULL,
  check_id BIGINT NULL,
  CONSTRAINT purpose_question_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT purpose_question_asker FOREIGN KEY (asked_by) REFERENCES user_account (id),
  CONSTRAINT purpose_question_check FOREIGN KEY (check_id) REFERENCES purpose_check (id)
) DEFAULT CHARSET = utf8mb4;
