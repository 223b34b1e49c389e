-- Making two records of one person one asks where a point was ever placed, whichever the map.
CREATE INDEX mapping_position_of_point ON mapping_position (node);
CREATE INDEX mapping_edit_move_of_point ON mapping_edit_move (node);
