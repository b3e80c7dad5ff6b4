SELECT p.id, p.name, p.price_cents
FROM products AS p
JOIN (SELECT category, AVG(price_cents) AS usual FROM products GROUP BY category) AS a ON a.category = p.category
WHERE p.price_cents > a.usual
ORDER BY p.id;
