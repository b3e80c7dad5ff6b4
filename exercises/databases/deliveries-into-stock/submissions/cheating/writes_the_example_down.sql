UPDATE stock SET quantity = 27 WHERE product_id = 1;
INSERT INTO stock VALUES (7, 50);
DELETE FROM deliveries;
