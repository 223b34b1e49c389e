-- Pieces of evidence under the framework; withdrawn ones stay readable where they are cited.
CREATE TABLE framework_evidence (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  what TEXT NOT NULL,
  source VARCHAR(200) NOT NULL,
  viewpoint VARCHAR(40) NOT NULL,
  dated DATE NOT NULL,
  reliability VARCHAR(40) NOT NULL,
  bearing VARCHAR(40) NOT NULL,
  context_id BIGINT NULL,
  conversation_id BIGINT NULL,
  added_by BIGINT NOT NULL,
  added_at DATETIME(6) NOT NULL,
  withdrawn_because TEXT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT framework_evidence_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT framework_evidence_context FOREIGN KEY (context_id) REFERENCES assessment_context (id),
  CONSTRAINT framework_evidence_adder FOREIGN KEY (added_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
