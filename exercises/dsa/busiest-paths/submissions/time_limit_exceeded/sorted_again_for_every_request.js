export function busiestPaths(paths, count) {
  const ranking = [];
  for (const path of paths) {
    const entry = ranking.find((candidate) => candidate.path === path);
    if (entry) entry.requests++;
    else ranking.push({ path, requests: 1 });
    ranking.sort((a, b) => b.requests - a.requests || (a.path < b.path ? -1 : 1));
  }
  return ranking.slice(0, count).map(({ path }) => path);
}
