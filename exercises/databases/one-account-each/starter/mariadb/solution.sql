-- Write your transaction here.
BEGIN;
COMMIT;
