DELETE FROM stock WHERE (SELECT COUNT(*) FROM deliveries) = 0;

UPDATE stock
SET quantity = quantity + (SELECT SUM(d.quantity) FROM deliveries AS d WHERE d.product_id = stock.product_id)
WHERE product_id IN (SELECT product_id FROM deliveries);

INSERT INTO stock (product_id, quantity)
SELECT product_id, SUM(quantity)
FROM deliveries
WHERE product_id NOT IN (SELECT product_id FROM stock)
GROUP BY product_id;

DELETE FROM deliveries;
