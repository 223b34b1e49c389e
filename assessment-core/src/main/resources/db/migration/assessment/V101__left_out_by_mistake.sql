-- That somebody was left out, entered by mistake, stays readable and says nothing of them any more.
ALTER TABLE left_out
  ADD COLUMN mistaken_at DATETIME(6) NULL,
  ADD COLUMN mistaken_by BIGINT NULL,
  ADD COLUMN mistaken_why VARCHAR(4000) NULL,
  ADD CONSTRAINT left_out_mistaken CHECK ((mistaken_at IS NULL) = (mistaken_why IS NULL)),
  ADD CONSTRAINT left_out_mistaken_sayer FOREIGN KEY (mistaken_by) REFERENCES user_account (id);
