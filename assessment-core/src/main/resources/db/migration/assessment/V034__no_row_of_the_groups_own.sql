-- The row of the assessment is locked instead: it is there before anybody changes its group.
DROP TABLE peer_group;
