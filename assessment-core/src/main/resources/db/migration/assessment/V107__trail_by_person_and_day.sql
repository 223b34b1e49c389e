-- The trail is narrowed down by person and by day.
CREATE INDEX audit_entry_actor ON audit_entry (actor_id, number);
CREATE INDEX audit_entry_at ON audit_entry (at, number);
