WITH sold AS (
    SELECT p.category, p.name, SUM(l.quantity) AS units
    FROM order_lines AS l
    JOIN orders AS o ON o.id = l.order_id
    JOIN products AS p ON p.id = l.product_id
    WHERE o.status <> 'cancelled'
    GROUP BY p.id, p.category, p.name
),
placed AS (
    SELECT category,
           1 + (SELECT COUNT(*) FROM sold AS better WHERE better.category = sold.category AND better.units > sold.units) AS place,
           name,
           units
    FROM sold
)
SELECT category, place, name, units
FROM placed
WHERE place < 3
ORDER BY category, place, name;
