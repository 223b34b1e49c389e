-- A password that an administrator gave is known to two people until its owner changes it.
ALTER TABLE user_account ADD COLUMN must_change_password BOOLEAN NOT NULL DEFAULT FALSE;
