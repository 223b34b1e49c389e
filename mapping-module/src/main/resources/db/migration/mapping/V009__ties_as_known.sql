-- What stood at an instant is found without reading what was retracted before it.
CREATE INDEX mapping_tie_as_known ON mapping_tie_statement (assessment_id, retracted_at, recorded_at);
