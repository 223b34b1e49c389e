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
