-- Moving somebody on the picture is an edit too: from where (nowhere before the first time), and to where.
CREATE TABLE mapping_edit_move (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  edit_id BIGINT NOT NULL,
  node VARCHAR(40) NOT NULL,
  from_x DOUBLE,
  from_y DOUBLE,
  to_x DOUBLE,
  to_y DOUBLE,
  CONSTRAINT mapping_edit_move_of_edit FOREIGN KEY (edit_id) REFERENCES mapping_edit (id)
) CHARACTER SET utf8mb4;
