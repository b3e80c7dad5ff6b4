SELECT word INTO OUTFILE '/tmp/planted' FROM words;
