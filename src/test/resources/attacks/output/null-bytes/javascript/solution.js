process.stdout.write("\0\\u0000".repeat(5000));
process.stderr.write("\0".repeat(5000));
