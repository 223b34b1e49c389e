-- The map as known earlier shows a membership as running until its end was recorded. When it was is on the timeline;
-- where it is not, the end counts as known from the beginning, as it did so far.
ALTER TABLE membership ADD COLUMN ended_at DATETIME(6) NULL AFTER end_reason;

UPDATE membership m SET m.ended_at = COALESCE(
    (SELECT MIN(t.done_at) FROM timeline_entry t
      WHERE t.assessment_id = m.assessment_id AND t.door = 'PeerGroup.endMembership' AND t.done_at >= m.recorded_at
        AND LOCATE(CONCAT('"name":"membershipId","kind":"NUMBER","value":"', m.id, '"'), t.said) > 0),
    m.recorded_at)
  WHERE m.to_day IS NOT NULL;

ALTER TABLE membership
  ADD CONSTRAINT membership_end_recorded CHECK ((ended_at IS NULL) = (to_day IS NULL));
