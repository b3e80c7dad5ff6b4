SELECT id, name
FROM customers
WHERE id IN (SELECT customer_id FROM orders WHERE status <> 'cancelled')
ORDER BY id;
