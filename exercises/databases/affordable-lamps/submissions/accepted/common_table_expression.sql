WITH lamps AS (SELECT * FROM products WHERE category = 'lighting')
SELECT id, name, price_cents
FROM lamps
WHERE NOT price_cents > 2500
ORDER BY price_cents ASC, name ASC;
