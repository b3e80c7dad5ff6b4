SELECT paid_on AS day, amount_cents AS paid_cents,
       SUM(amount_cents) OVER (PARTITION BY SUBSTR(CAST(paid_on AS CHAR(10)), 1, 4) ORDER BY paid_on, id) AS year_cents
FROM payments
ORDER BY paid_on, id;
