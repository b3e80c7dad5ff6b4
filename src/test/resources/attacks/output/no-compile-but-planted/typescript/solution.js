console.log("planted");
