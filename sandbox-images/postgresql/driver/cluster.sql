-- Every database of a sandbox is made from template1.
UPDATE pg_database SET datistemplate = false WHERE datname = 'template0';
DROP DATABASE template0;
DROP DATABASE postgres;
-- `author` owns data sets, `learner` runs submissions; neither may do anything beyond its database.
CREATE ROLE author LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION;
CREATE ROLE learner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS CONNECTION LIMIT 2;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO author;
GRANT USAGE ON SCHEMA public TO learner;
-- Large objects are in no table, so a right to write tables is no right to make them.
REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea), lo_open(oid, integer), lo_unlink(oid) FROM PUBLIC;
VACUUM FREEZE;
