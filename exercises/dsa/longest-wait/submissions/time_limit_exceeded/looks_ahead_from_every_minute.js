export function longestWait(requests) {
  let longest = [];
  let length = 0;
  requests.forEach((count, now) => {
    const wait = requests.slice(now).findIndex((other) => other > count);
    if (wait > length) {
      length = wait;
      longest = [now, now + wait];
    }
  });
  return longest;
}
