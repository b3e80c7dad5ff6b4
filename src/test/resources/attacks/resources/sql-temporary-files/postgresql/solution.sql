SELECT COUNT(*) AS word FROM (SELECT repeat(md5(i::text), 30) AS t FROM generate_series(1, 3000000) AS i ORDER BY 1) AS sorted;
