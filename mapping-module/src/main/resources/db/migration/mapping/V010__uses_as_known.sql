CREATE INDEX mapping_use_as_known ON mapping_use_statement (assessment_id, retracted_at, recorded_at);
