console.log("BREACH a planted script was run");
