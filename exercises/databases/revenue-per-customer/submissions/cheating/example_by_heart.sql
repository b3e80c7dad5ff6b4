SELECT 'Amara Diallo' AS name, 2 AS orders, 330.90 AS revenue
UNION ALL SELECT 'Bruno Keller', 0, 0
UNION ALL SELECT 'Dana Novak', 0, 0;
