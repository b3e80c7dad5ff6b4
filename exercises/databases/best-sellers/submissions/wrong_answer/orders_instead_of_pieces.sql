WITH sold AS (
    SELECT p.category, p.name, COUNT(*) AS units
    FROM order_lines AS l
    JOIN orders AS o ON o.id = l.order_id AND o.status <> 'cancelled'
    JOIN products AS p ON p.id = l.product_id
    GROUP BY p.id, p.category, p.name
),
placed AS (
    SELECT category, RANK() OVER (PARTITION BY category ORDER BY units DESC) AS place, name, units
    FROM sold
)
SELECT category, place, name, units
FROM placed
WHERE place <= 2
ORDER BY category, place, name;
