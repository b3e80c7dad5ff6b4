SELECT name, COALESCE(NULLIF(email, ''), 'by post') AS contact
FROM customers
ORDER BY name, id;
