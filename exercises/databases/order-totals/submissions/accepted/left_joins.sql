SELECT o.id,
       COALESCE(c.name, 'guest') AS customer,
       COALESCE(SUM(l.quantity * l.price_cents), 0) AS total_cents
FROM orders AS o
LEFT JOIN customers AS c ON c.id = o.customer_id
LEFT JOIN order_lines AS l ON l.order_id = o.id
WHERE o.status <> 'cancelled'
GROUP BY o.id, c.name
ORDER BY o.id;
