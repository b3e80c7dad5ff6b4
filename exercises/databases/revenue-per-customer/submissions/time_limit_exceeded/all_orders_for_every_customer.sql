SELECT c.name,
       (SELECT COUNT(*) FROM orders o WHERE o.customer_id + 0 = c.id AND o.status <> 'cancelled') AS orders,
       COALESCE((SELECT SUM(i.quantity * i.price) FROM order_items i
                 WHERE (SELECT o.customer_id FROM orders o WHERE o.id = i.order_id AND o.status <> 'cancelled') = c.id), 0) AS revenue
FROM customers c
ORDER BY revenue DESC, c.id;
