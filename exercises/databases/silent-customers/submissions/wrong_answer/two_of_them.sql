SELECT id, name
FROM customers
WHERE NOT EXISTS (SELECT 1 FROM orders WHERE customer_id = customers.id AND status <> 'cancelled')
ORDER BY id
LIMIT 2;
