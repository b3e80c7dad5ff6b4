BEGIN;

UPDATE orders
SET customer_id = (
    SELECT MIN(id) FROM customers WHERE email = (SELECT email FROM customers AS owner WHERE owner.id = orders.customer_id)
)
WHERE EXISTS (
    SELECT 1
    FROM customers AS newer
    JOIN customers AS older ON older.email = newer.email AND older.id < newer.id
    WHERE newer.id = orders.customer_id AND newer.email <> ''
);

DELETE FROM customers
WHERE id IN (
    SELECT id FROM (
        SELECT newer.id
        FROM customers AS newer
        JOIN customers AS older ON older.email = newer.email AND older.id < newer.id
        WHERE newer.email <> ''
    ) AS superfluous
);

COMMIT;
