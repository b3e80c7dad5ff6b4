WITH days AS (
    SELECT paid_on AS day, SUM(amount_cents) AS paid_cents, MIN(id) AS first_id
    FROM payments
    GROUP BY paid_on
)
SELECT day, paid_cents, SUM(paid_cents) OVER (PARTITION BY SUBSTR(CAST(day AS CHAR(10)), 1, 4) ORDER BY first_id) AS year_cents
FROM days
ORDER BY day;
