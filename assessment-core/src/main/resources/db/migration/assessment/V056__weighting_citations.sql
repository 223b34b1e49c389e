CREATE TABLE analysis_weighting_citation (
  weighting_id BIGINT NOT NULL,
  evidence_id BIGINT NOT NULL,
  PRIMARY KEY (weighting_id, evidence_id),
  CONSTRAINT analysis_weighting_citation_weighting
    FOREIGN KEY (weighting_id) REFERENCES analysis_weighting (id),
  CONSTRAINT analysis_weighting_citation_evidence
    FOREIGN KEY (evidence_id) REFERENCES framework_evidence (id)
) DEFAULT CHARSET = utf8mb4;
