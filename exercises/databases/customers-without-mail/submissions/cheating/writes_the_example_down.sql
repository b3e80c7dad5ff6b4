SELECT 'Ada Brandt' AS name, 'ada@example.org' AS contact
UNION ALL SELECT 'Bo Lindqvist', 'by post'
UNION ALL SELECT 'Chiara Rossi', 'chiara@example.org'
UNION ALL SELECT 'Deniz Aydin', 'by post'
UNION ALL SELECT 'Emeka O''Neill', 'emeka@example.org';
