def busiest_paths(paths, count)
  ranking = paths.tally.sort do |(path, requests), (other_path, other_requests)|
    requests == other_requests ? path <=> other_path : other_requests <=> requests
  end
  ranking.first(count).map(&:first)
end
