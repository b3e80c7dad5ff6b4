SELECT word FROM words WHERE id <> 2 ORDER BY id;
