-- Every station that has a measured value, with its largest one.
SELECT station, value AS peak
FROM measurements;
