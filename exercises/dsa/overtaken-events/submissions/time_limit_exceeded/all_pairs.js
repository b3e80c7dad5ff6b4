export function countOvertakings(times) {
  let pairs = 0;
  times.forEach((later, at) => {
    for (let before = 0; before < at; before++) if (times[before] > later) pairs++;
  });
  return pairs;
}
