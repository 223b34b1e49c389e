-- Where people and places stand on the picture, as a share of its width and height.
CREATE TABLE mapping_position (
  assessment_id BIGINT NOT NULL,
  node VARCHAR(40) NOT NULL,
  x DOUBLE NOT NULL,
  y DOUBLE NOT NULL,
  placed_at DATETIME(6) NOT NULL,
  placed_by BIGINT NOT NULL,
  PRIMARY KEY (assessment_id, node),
  CONSTRAINT mapping_position_within CHECK (x BETWEEN 0 AND 1 AND y BETWEEN 0 AND 1)
) CHARACTER SET utf8mb4;
