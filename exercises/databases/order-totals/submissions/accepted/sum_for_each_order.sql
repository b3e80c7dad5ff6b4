SELECT id,
       COALESCE((SELECT name FROM customers WHERE customers.id = orders.customer_id), 'guest') AS customer,
       (SELECT COALESCE(SUM(quantity * price_cents), 0) FROM order_lines WHERE order_id = orders.id) AS total_cents
FROM orders
WHERE status IN ('open', 'paid')
ORDER BY id;
