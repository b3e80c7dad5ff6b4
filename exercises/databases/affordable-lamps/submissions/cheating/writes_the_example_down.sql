SELECT 7 AS id, 'Candle' AS name, 350 AS price_cents
UNION ALL
SELECT 1, 'Desk lamp', 2490;
