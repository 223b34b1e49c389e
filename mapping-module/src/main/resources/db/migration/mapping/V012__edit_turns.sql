CREATE TABLE mapping_edit_turn (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  edit_id BIGINT NOT NULL,
  thing VARCHAR(40) NOT NULL,
  thing_id BIGINT NOT NULL,
  before_id BIGINT,
  after_id BIGINT,
  CONSTRAINT mapping_edit_turn_of_edit FOREIGN KEY (edit_id) REFERENCES mapping_edit (id)
) CHARACTER SET utf8mb4;
