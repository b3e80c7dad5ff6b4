SELECT id, name, price_cents
FROM products
WHERE category = 'lighting' AND price_cents <= 2500
UNION ALL
SELECT 0, 'none', 0
WHERE NOT EXISTS (SELECT 1 FROM products WHERE category = 'lighting')
ORDER BY price_cents, name;
