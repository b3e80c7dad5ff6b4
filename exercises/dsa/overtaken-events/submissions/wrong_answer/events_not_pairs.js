export function countOvertakings(times) {
  let latest = -1;
  let overtaken = 0;
  for (const time of times) {
    if (time < latest) overtaken++;
    latest = Math.max(latest, time);
  }
  return overtaken;
}
