SELECT name, contact
FROM (
    SELECT id, name, COALESCE(NULLIF(email, ''), 'by post') AS contact
    FROM customers
    UNION ALL
    SELECT 0, 'nobody', 'by post'
    WHERE NOT EXISTS (SELECT 1 FROM customers)
) AS everyone
ORDER BY id;
