console.log("BREACH", eval("[".repeat(5_000_000) + "]".repeat(5_000_000)).length);
