SELECT 'furniture' AS category, 2 AS orders, 77700 AS revenue_cents
UNION ALL SELECT 'lighting', 2, 4780
UNION ALL SELECT 'paper', 2, 4750;
