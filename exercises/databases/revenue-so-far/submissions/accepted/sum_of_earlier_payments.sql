SELECT d.day,
       d.paid_cents,
       (SELECT SUM(p.amount_cents)
        FROM payments AS p
        WHERE p.paid_on <= d.day AND SUBSTR(CAST(p.paid_on AS CHAR(10)), 1, 4) = SUBSTR(CAST(d.day AS CHAR(10)), 1, 4)) AS year_cents
FROM (SELECT paid_on AS day, SUM(amount_cents) AS paid_cents FROM payments GROUP BY paid_on) AS d
ORDER BY d.day;
