SELECT station, MAX(CASE WHEN value > 0 THEN value ELSE 0 END) AS peak
FROM measurements
WHERE value IS NOT NULL
GROUP BY station;
