SELECT id, name, price_cents
FROM products AS p
WHERE price_cents > (SELECT AVG(price_cents) FROM products WHERE category = p.category)
ORDER BY price_cents;
