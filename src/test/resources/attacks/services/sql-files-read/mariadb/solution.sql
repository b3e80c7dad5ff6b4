SELECT LOAD_FILE('/etc/passwd') AS word;
