console.log('{"value":[[5,20],[30,50],[60,70]],"verdict":"ACCEPTED"}');

export function uniteWindows(windows) {
  process.exit(0);
}
