BEGIN;

DELETE FROM customers
WHERE email <> '' AND id NOT IN (SELECT keep FROM (SELECT MIN(id) AS keep FROM customers GROUP BY email) AS first_ones);

COMMIT;
