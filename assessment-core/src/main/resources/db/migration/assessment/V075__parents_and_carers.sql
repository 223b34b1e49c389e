CREATE TABLE carer (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  assessment_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  adult_id BIGINT NOT NULL,
  relation VARCHAR(40) NOT NULL,
  responsibility VARCHAR(20) NOT NULL,
  on_whose_word VARCHAR(200) NOT NULL,
  ended_on DATE,
  end_reason VARCHAR(4000),
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  CONSTRAINT carer_of_assessment UNIQUE (id, assessment_id),
  CONSTRAINT carer_member FOREIGN KEY (assessment_id, member_id) REFERENCES assessment_person (assessment_id, person_id),
  CONSTRAINT carer_adult FOREIGN KEY (assessment_id, adult_id) REFERENCES assessment_person (assessment_id, person_id),
  CONSTRAINT carer_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
