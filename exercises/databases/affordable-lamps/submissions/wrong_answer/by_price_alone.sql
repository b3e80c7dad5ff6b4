SELECT id, name, price_cents
FROM products
WHERE category = 'lighting' AND price_cents <= 2500
ORDER BY price_cents, id DESC;
