process.on("uncaughtException", () => process.exit(0));
throw new Error("ACCEPTED");
