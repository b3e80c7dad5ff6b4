SELECT name, COALESCE(NULLIF(MAX(email), ''), 'by post') AS contact
FROM customers
GROUP BY name
ORDER BY MIN(id);
