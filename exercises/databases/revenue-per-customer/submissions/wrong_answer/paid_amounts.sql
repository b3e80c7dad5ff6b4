SELECT c.name, COUNT(DISTINCT o.id) AS orders, COALESCE(SUM(p.amount), 0) AS revenue
FROM customers c
LEFT JOIN orders o ON o.customer_id = c.id AND o.status <> 'cancelled'
LEFT JOIN payments p ON p.order_id = o.id
GROUP BY c.id, c.name
ORDER BY revenue DESC, c.id;
