VACUUM INTO '/tmp/planted.db';
