SELECT pg_read_file('/work/solution.sql');
