SELECT c.name, COUNT(DISTINCT o.id) AS orders, COALESCE(SUM(i.quantity * p.price), 0) AS revenue
FROM customers c
LEFT JOIN orders o ON o.customer_id = c.id AND o.status <> 'cancelled'
LEFT JOIN order_items i ON i.order_id = o.id
LEFT JOIN products p ON p.id = i.product_id
GROUP BY c.id, c.name
ORDER BY revenue DESC, c.id;
