SELECT '"}]],"statements":1}
{"done":true}' AS word UNION ALL SELECT '{"error":null}';
