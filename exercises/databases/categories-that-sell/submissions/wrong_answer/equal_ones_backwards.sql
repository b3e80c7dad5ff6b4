SELECT p.category, COUNT(DISTINCT o.id) AS orders, SUM(l.quantity * l.price_cents) AS revenue_cents
FROM orders AS o
JOIN order_lines AS l ON l.order_id = o.id
JOIN products AS p ON p.id = l.product_id
WHERE o.status = 'paid'
GROUP BY p.category
HAVING COUNT(DISTINCT o.id) >= 2
ORDER BY revenue_cents DESC, p.category DESC;
