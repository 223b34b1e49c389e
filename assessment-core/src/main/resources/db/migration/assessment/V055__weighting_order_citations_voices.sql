CREATE TABLE analysis_weighting_context (
  weighting_id BIGINT NOT NULL,
  place INT NOT NULL,
  context_id BIGINT NOT NULL,
  PRIMARY KEY (weighting_id, place),
  CONSTRAINT analysis_weighting_context_weighting
    FOREIGN KEY (weighting_id) REFERENCES analysis_weighting (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE analysis_weighting_citation (
  weighting_id BIGINT NOT NULL,
  evidence_id BIGINT NOT NULL,
  PRIMARY KEY (weighting_id, evidence_id),
  CONSTRAINT analysis_weighting_citation_weighting
    FOREIGN KEY (weighting_id) REFERENCES analysis_weighting (id),
  CONSTRAINT analysis_weighting_citation_evidence
    FOREIGN KEY (evidence_id) REFERENCES framework_evidence (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE analysis_weighting_voice (
  weighting_id BIGINT NOT NULL,
  place INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  role VARCHAR(200) NOT NULL,
  stance VARCHAR(40) NOT NULL,
  why TEXT NOT NULL,
  PRIMARY KEY (weighting_id, place),
  CONSTRAINT analysis_weighting_voice_weighting
    FOREIGN KEY (weighting_id) REFERENCES analysis_weighting (id)
) DEFAULT CHARSET = utf8mb4;
