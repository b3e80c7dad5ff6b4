SELECT id, name FROM customers WHERE id IN (3, 5) ORDER BY id;
