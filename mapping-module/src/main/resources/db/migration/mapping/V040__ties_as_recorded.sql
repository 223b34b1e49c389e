-- What stood at an early instant is found without reading what was recorded after it; the other index is for late ones.
CREATE INDEX mapping_tie_as_recorded ON mapping_tie_statement (assessment_id, recorded_at, retracted_at);
