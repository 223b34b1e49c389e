CREATE TABLE mapping_subgroup_statement (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL,
  subgroup_id BIGINT NOT NULL,
  called VARCHAR(200) NOT NULL,
  why VARCHAR(4000) NOT NULL,
  confirmed_at DATETIME(6) NOT NULL,
  confirmed_by BIGINT NOT NULL,
  confirmed_by_name VARCHAR(200) NOT NULL,
  ended_at DATETIME(6),
  ended_by BIGINT,
  ended_by_name VARCHAR(200),
  why_ended VARCHAR(4000),
  CONSTRAINT mapping_subgroup_statement_of FOREIGN KEY (subgroup_id) REFERENCES mapping_subgroup (id)
) CHARACTER SET utf8mb4;
