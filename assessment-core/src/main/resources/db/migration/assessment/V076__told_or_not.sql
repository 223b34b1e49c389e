CREATE TABLE telling (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  carer_id BIGINT NOT NULL,
  telling VARCHAR(20) NOT NULL,
  day DATE NOT NULL,
  by_whom VARCHAR(200) NOT NULL,
  how VARCHAR(200) NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  supervisor VARCHAR(200) NOT NULL,
  supervisor_on DATE NOT NULL,
  policy_team VARCHAR(200) NOT NULL,
  policy_team_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  CONSTRAINT telling_carer FOREIGN KEY (carer_id, assessment_id) REFERENCES carer (id, assessment_id),
  CONSTRAINT telling_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
