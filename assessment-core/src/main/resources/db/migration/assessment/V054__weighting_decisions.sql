-- Every decision stays; the newest is the one that holds.
CREATE TABLE analysis_weighting (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  decided_on DATE NOT NULL,
  reasoning TEXT NOT NULL,
  without_young_people TEXT NOT NULL,
  recorded_by BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT analysis_weighting_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT analysis_weighting_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
