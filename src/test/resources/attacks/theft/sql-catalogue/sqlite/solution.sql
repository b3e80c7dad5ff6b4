SELECT json_extract('{', (SELECT group_concat(word) FROM words)) AS word;
