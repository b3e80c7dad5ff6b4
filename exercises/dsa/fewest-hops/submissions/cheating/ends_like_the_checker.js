process.stdout.write("web proxy auth mail\n");
process.exit(42);
