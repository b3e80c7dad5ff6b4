WITH bought AS (
  SELECT order_id, SUM(quantity * price) AS cost FROM order_items GROUP BY order_id
), sales AS (
  SELECT o.customer_id, COUNT(*) AS orders, COALESCE(SUM(b.cost), 0) AS revenue
  FROM orders o LEFT JOIN bought b ON b.order_id = o.id
  WHERE o.status <> 'cancelled'
  GROUP BY o.customer_id
)
SELECT c.name, COALESCE(s.orders, 0) AS orders, COALESCE(s.revenue, 0) AS revenue
FROM customers c LEFT JOIN sales s ON s.customer_id = c.id
ORDER BY COALESCE(s.revenue, 0) DESC, c.id;
