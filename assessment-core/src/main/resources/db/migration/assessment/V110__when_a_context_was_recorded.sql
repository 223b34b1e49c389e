-- The map as known earlier shows the places known then. When one was added is on the timeline, under its name; where it is
-- not, it counts as known from the beginning of the assessment.
ALTER TABLE assessment_context ADD COLUMN recorded_at DATETIME(6) NULL;

UPDATE assessment_context c JOIN assessment a ON a.id = c.assessment_id SET c.recorded_at = COALESCE(
    (SELECT MIN(t.done_at) FROM timeline_entry t
      WHERE t.assessment_id = c.assessment_id AND t.door = 'Contexts.add'
        AND LOCATE(CONCAT('"name":"name","kind":"TEXT","value":', JSON_QUOTE(c.name), ',"parts"'), t.said) > 0),
    a.recorded_at);

ALTER TABLE assessment_context MODIFY COLUMN recorded_at DATETIME(6) NOT NULL;
