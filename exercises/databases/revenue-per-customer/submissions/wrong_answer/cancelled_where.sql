SELECT c.name, COUNT(DISTINCT o.id) AS orders, COALESCE(SUM(i.quantity * i.price), 0) AS revenue
FROM customers c
LEFT JOIN orders o ON o.customer_id = c.id
LEFT JOIN order_items i ON i.order_id = o.id
WHERE o.status <> 'cancelled'
GROUP BY c.id, c.name
ORDER BY revenue DESC, c.id;
