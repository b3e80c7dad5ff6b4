CREATE EXTENSION dblink; SELECT dblink_connect('dbname=data0 user=postgres');
