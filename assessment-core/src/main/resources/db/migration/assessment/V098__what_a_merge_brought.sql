-- How people were written belongs to a merge where that brought it about: it counts while the merge holds. So
-- undoing need not ask whether anybody corrected the one who stays since.
ALTER TABLE person_earlier
  ADD COLUMN merge_id BIGINT NULL,
  ADD CONSTRAINT person_earlier_merge FOREIGN KEY (merge_id) REFERENCES person_merge (id);

ALTER TABLE person_merge DROP COLUMN stays_version;

-- Who went in an assessment is asked for each look at its timeline.
ALTER TABLE person_merge_row ADD INDEX person_merge_row_in (table_name, row_key, what);

-- Merges so far: what was written since they began belongs to them, and what undoing kept of the one who went.
UPDATE person_earlier e SET e.merge_id =
  (SELECT MAX(m.id) FROM person_merge m
    WHERE m.stays_id = e.person_id AND m.undone_at IS NULL AND m.merged_at <= e.changed_at);

UPDATE person_earlier e JOIN person_merge m
    ON m.stays_id = e.person_id AND m.undone_by = e.changed_by
    AND e.changed_at BETWEEN m.undone_at - INTERVAL 1 SECOND AND m.undone_at
  SET e.merge_id = m.id;

INSERT INTO person_earlier
    (person_id, given_name, family_name, date_of_birth, assessment_id, changed_by, changed_at, merge_id)
  SELECT g.id, g.given_name, g.family_name, g.date_of_birth, m.assessment_id, m.merged_by, m.merged_at, m.id
    FROM person_merge m JOIN person g ON g.id = m.gone_id JOIN person s ON s.id = m.stays_id
    WHERE m.undone_at IS NULL AND NOT (g.given_name = s.given_name AND g.family_name = s.family_name
      AND g.date_of_birth <=> s.date_of_birth);

-- The next start makes the keys of how their names sound anew.
UPDATE person SET sounds_as = 0 WHERE id IN (SELECT stays_id FROM person_merge WHERE undone_at IS NULL);
