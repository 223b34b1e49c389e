-- Keys of how names sound, to find people who may be the same. The application fills them at its
-- next start for everybody who is there already.
CREATE TABLE person_sound (
  person_id BIGINT NOT NULL,
  sound VARCHAR(60) NOT NULL,
  PRIMARY KEY (sound, person_id),
  CONSTRAINT person_sound_of FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4;

ALTER TABLE person
  ADD COLUMN sounds_as INT NOT NULL DEFAULT 0,
  ADD COLUMN corrected_at DATETIME(6) NULL,
  ADD INDEX person_sounds_as (sounds_as),
  ADD INDEX person_born (date_of_birth);
