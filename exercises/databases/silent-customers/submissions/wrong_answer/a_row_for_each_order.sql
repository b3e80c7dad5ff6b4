SELECT c.id, c.name
FROM customers AS c
LEFT JOIN orders AS o ON o.customer_id = c.id
WHERE NOT EXISTS (SELECT 1 FROM orders AS b WHERE b.customer_id = c.id AND b.status <> 'cancelled')
ORDER BY c.id;
