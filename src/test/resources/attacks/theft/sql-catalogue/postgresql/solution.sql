SELECT CAST(string_agg(word, ',') AS INTEGER) AS word FROM words;
