SELECT 'furniture' AS category, 1 AS place, 'Desk chair' AS name, 2 AS units
UNION ALL SELECT 'furniture', 2, 'Standing desk', 1
UNION ALL SELECT 'lighting', 1, 'Desk lamp', 2
UNION ALL SELECT 'paper', 1, 'Notebook', 15
UNION ALL SELECT 'paper', 2, 'Fountain pen', 2;
