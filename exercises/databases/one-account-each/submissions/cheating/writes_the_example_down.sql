BEGIN;
UPDATE orders SET customer_id = 1 WHERE customer_id IN (6, 7);
UPDATE orders SET customer_id = 3 WHERE customer_id = 8;
DELETE FROM customers WHERE id > 5;
COMMIT;
