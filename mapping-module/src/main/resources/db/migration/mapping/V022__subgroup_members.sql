CREATE TABLE mapping_subgroup_member (
  statement_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  PRIMARY KEY (statement_id, person_id),
  CONSTRAINT mapping_subgroup_member_of FOREIGN KEY (statement_id) REFERENCES mapping_subgroup_statement (id)
) CHARACTER SET utf8mb4;
