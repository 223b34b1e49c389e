UPDATE mapping_tie_statement s JOIN mapping_tie t ON t.id = s.tie_id SET s.assessment_id = t.assessment_id;
