export function fewestBundles(sizes, messages) {
  let best = Infinity;

  function choose(place, left, bundles) {
    if (left === 0) best = Math.min(best, bundles);
    if (place === sizes.length) return;
    for (let count = 0; count * sizes[place] <= left; count++) {
      choose(place + 1, left - count * sizes[place], bundles + count);
    }
  }

  choose(0, messages, 0);
  return Number.isFinite(best) ? best : -1;
}
