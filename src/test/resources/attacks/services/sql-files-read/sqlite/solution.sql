SELECT readfile('/etc/passwd') AS word;
