SELECT station, MAX(value) AS peak
FROM measurements
GROUP BY station;
