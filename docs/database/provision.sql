-- The database and its two users, for MariaDB 10.6 or newer.
--
-- Run it once as an administrator before the suite is first deployed. Replace the two
-- placeholders ${owner_password} and ${app_password} by long random passwords of your own (letters
-- and digits). It may be run again: it then sets the passwords anew and changes nothing else.
-- The embedded server runs this very file at each start.
--
-- pa_owner migrates and owns the schema. At start-up it grants the application UPDATE and DELETE,
--          table by table, on everything but the audit tables.
-- pa_app   is the application: it reads and adds everywhere, and so can never change or delete
--          an audit row.
--
-- Where the database is on another machine, put that machine's address in place of '%' and add
-- REQUIRE SSL to both users.

CREATE DATABASE IF NOT EXISTS peer_assessment CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE USER IF NOT EXISTS 'pa_owner'@'%' IDENTIFIED BY '${owner_password}';
CREATE USER IF NOT EXISTS 'pa_app'@'%' IDENTIFIED BY '${app_password}';
ALTER USER 'pa_owner'@'%' IDENTIFIED BY '${owner_password}';
ALTER USER 'pa_app'@'%' IDENTIFIED BY '${app_password}';

GRANT ALL ON peer_assessment.* TO 'pa_owner'@'%' WITH GRANT OPTION;
GRANT SELECT, INSERT ON peer_assessment.* TO 'pa_app'@'%';
