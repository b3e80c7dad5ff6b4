UPDATE stock
SET quantity = quantity + (SELECT SUM(d.quantity) FROM deliveries AS d WHERE d.product_id = stock.product_id);

DELETE FROM deliveries;
