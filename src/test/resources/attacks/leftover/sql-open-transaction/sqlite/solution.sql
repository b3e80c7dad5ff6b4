BEGIN; CREATE TABLE kept AS SELECT id, word FROM words WHERE id <> 2;
