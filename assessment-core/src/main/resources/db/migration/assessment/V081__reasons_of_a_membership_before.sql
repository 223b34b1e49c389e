-- What the reason to include somebody was before it was corrected.
CREATE TABLE membership_reason_before (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  membership_id BIGINT NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  why_corrected VARCHAR(4000) NOT NULL,
  recorded_by BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT membership_reason_before_of FOREIGN KEY (membership_id) REFERENCES membership (id),
  CONSTRAINT membership_reason_before_assessment FOREIGN KEY (assessment_id)
    REFERENCES assessment (id),
  CONSTRAINT membership_reason_before_recorder FOREIGN KEY (recorded_by)
    REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
