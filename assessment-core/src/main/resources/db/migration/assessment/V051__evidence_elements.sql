-- One piece may serve several elements of the framework.
CREATE TABLE framework_evidence_element (
  evidence_id BIGINT NOT NULL,
  element VARCHAR(40) NOT NULL,
  PRIMARY KEY (evidence_id, element),
  CONSTRAINT framework_evidence_element_evidence
    FOREIGN KEY (evidence_id) REFERENCES framework_evidence (id)
) DEFAULT CHARSET = utf8mb4;
