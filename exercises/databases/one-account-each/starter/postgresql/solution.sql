-- This removes every account, and the orders lose their customers.
-- Write what removes only the accounts that are one too many, once their orders belong to another one.
BEGIN;
UPDATE orders SET customer_id = NULL;
DELETE FROM customers;
COMMIT;
