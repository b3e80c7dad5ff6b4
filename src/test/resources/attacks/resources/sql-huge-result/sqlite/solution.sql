SELECT hex(zeroblob(10000000)) AS word;
