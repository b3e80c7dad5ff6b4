SELECT id, name, price_cents
FROM products AS p
WHERE price_cents > (SELECT ROUND(AVG(price_cents) + 0.49) FROM products WHERE category = p.category)
ORDER BY id;
