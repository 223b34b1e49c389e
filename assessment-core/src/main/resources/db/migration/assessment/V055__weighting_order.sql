CREATE TABLE analysis_weighting_context (
  weighting_id BIGINT NOT NULL,
  place INT NOT NULL,
  context_id BIGINT NOT NULL,
  PRIMARY KEY (weighting_id, place),
  CONSTRAINT analysis_weighting_context_weighting
    FOREIGN KEY (weighting_id) REFERENCES analysis_weighting (id),
  CONSTRAINT analysis_weighting_context_context
    FOREIGN KEY (context_id) REFERENCES assessment_context (id)
) DEFAULT CHARSET = utf8mb4;
