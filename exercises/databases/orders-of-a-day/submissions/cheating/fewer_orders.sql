UPDATE orders SET status = 'paid' WHERE ordered_on = '2026-04-01';
