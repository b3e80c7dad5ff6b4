INSERT INTO stock (product_id, quantity)
SELECT DISTINCT product_id, 0
FROM deliveries
WHERE product_id NOT IN (SELECT product_id FROM stock);

UPDATE stock
SET quantity = quantity + COALESCE((SELECT SUM(quantity) FROM deliveries WHERE deliveries.product_id = stock.product_id), 0);

DELETE FROM deliveries WHERE id IS NOT NULL;
