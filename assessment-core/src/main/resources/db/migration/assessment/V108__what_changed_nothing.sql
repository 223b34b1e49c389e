ALTER TABLE timeline_entry
  ADD COLUMN changed BOOLEAN NOT NULL DEFAULT TRUE,
  ADD INDEX timeline_entry_changed (assessment_id, changed, id);
UPDATE timeline_entry SET changed = FALSE WHERE door LIKE 'MapExports.%';
