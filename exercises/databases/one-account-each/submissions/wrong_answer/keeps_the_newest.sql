BEGIN;

UPDATE orders
SET customer_id = (
    SELECT MAX(kept.id)
    FROM customers AS kept
    JOIN customers AS mine ON mine.email = kept.email
    WHERE mine.id = orders.customer_id
)
WHERE customer_id IN (SELECT id FROM customers WHERE email <> '');

DELETE FROM customers
WHERE email <> '' AND id NOT IN (SELECT keep FROM (SELECT MAX(id) AS keep FROM customers GROUP BY email) AS last_ones);

COMMIT;
