SELECT id, name
FROM customers
WHERE id > (SELECT MAX(customer_id) FROM orders WHERE status <> 'cancelled') OR id = 3
ORDER BY id;
