const nothing: string = "";
