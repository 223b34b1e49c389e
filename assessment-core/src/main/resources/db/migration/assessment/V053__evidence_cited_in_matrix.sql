CREATE TABLE framework_matrix_citation (
  entry_id BIGINT NOT NULL,
  evidence_id BIGINT NOT NULL,
  PRIMARY KEY (entry_id, evidence_id),
  CONSTRAINT framework_matrix_citation_entry
    FOREIGN KEY (entry_id) REFERENCES framework_matrix_entry (id),
  CONSTRAINT framework_matrix_citation_evidence
    FOREIGN KEY (evidence_id) REFERENCES framework_evidence (id)
) DEFAULT CHARSET = utf8mb4;
