UPDATE mapping_use_statement s JOIN mapping_use u ON u.id = s.use_id SET s.assessment_id = u.assessment_id;
