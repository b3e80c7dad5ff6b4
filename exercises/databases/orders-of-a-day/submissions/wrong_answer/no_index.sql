SELECT id, status FROM orders WHERE customer_id = 3 AND ordered_on = '2026-02-02' ORDER BY id;
