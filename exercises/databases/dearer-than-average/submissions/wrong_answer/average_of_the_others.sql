SELECT id, name, price_cents
FROM products AS p
WHERE price_cents > COALESCE((SELECT AVG(price_cents) FROM products WHERE category = p.category AND id <> p.id), 0)
ORDER BY id;
