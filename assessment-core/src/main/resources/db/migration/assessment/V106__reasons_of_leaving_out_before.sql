-- What the reason to leave somebody out was before is kept beside those to include somebody.
ALTER TABLE membership_reason_before
  MODIFY COLUMN membership_id BIGINT NULL,
  ADD COLUMN left_out_id BIGINT NULL,
  ADD CONSTRAINT membership_reason_before_of_one
    CHECK ((membership_id IS NULL) <> (left_out_id IS NULL)),
  ADD CONSTRAINT membership_reason_before_of_left_out
    FOREIGN KEY (left_out_id) REFERENCES left_out (id);
