WITH sold AS (
    SELECT p.category, l.order_id, SUM(l.quantity * l.price_cents) AS cents
    FROM order_lines AS l
    JOIN products AS p ON p.id = l.product_id
    WHERE l.order_id IN (SELECT id FROM orders WHERE status = 'paid')
    GROUP BY p.category, l.order_id
),
totals AS (
    SELECT category, COUNT(*) AS orders, SUM(cents) AS revenue_cents
    FROM sold
    GROUP BY category
)
SELECT category, orders, revenue_cents
FROM totals
WHERE orders > 1
ORDER BY revenue_cents DESC, category;
