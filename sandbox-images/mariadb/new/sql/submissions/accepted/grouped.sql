SELECT station, MAX(value) AS peak
FROM measurements
WHERE value IS NOT NULL
GROUP BY station;
