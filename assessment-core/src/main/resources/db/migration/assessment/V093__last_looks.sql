-- Up to which entry of an assessment's timeline somebody has looked.
CREATE TABLE last_look (
  user_id BIGINT NOT NULL,
  assessment_id BIGINT NOT NULL,
  entry_id BIGINT NOT NULL,
  PRIMARY KEY (user_id, assessment_id),
  CONSTRAINT last_look_by FOREIGN KEY (user_id) REFERENCES user_account (id),
  CONSTRAINT last_look_at FOREIGN KEY (assessment_id) REFERENCES assessment (id)
) DEFAULT CHARSET = utf8mb4;
