BEGIN;

UPDATE orders
SET customer_id = (
    SELECT MIN(kept.id)
    FROM customers AS kept
    JOIN customers AS mine ON mine.email = kept.email
    WHERE mine.id = orders.customer_id
);

DELETE FROM customers
WHERE email <> '' AND id NOT IN (SELECT keep FROM (SELECT MIN(id) AS keep FROM customers GROUP BY email) AS first_ones);

COMMIT;
