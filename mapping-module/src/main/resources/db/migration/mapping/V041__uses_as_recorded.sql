CREATE INDEX mapping_use_as_recorded ON mapping_use_statement (assessment_id, recorded_at, retracted_at);
