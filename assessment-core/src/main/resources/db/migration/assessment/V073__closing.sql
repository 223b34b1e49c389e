-- How an assessment was closed; once, for good.
CREATE TABLE closing (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  closed_on DATE NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  carried_on VARCHAR(4000) NOT NULL,
  lead_id BIGINT NOT NULL,
  supervisor_id BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT closing_once UNIQUE (assessment_id),
  CONSTRAINT closing_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT closing_lead FOREIGN KEY (lead_id) REFERENCES user_account (id),
  CONSTRAINT closing_supervisor FOREIGN KEY (supervisor_id) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

ALTER TABLE assessment ADD COLUMN closed_on DATE NULL;
