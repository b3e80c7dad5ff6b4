SELECT repeat('x', 100000) AS word FROM generate_series(1, 500);
