def longest_unique_run(log)
  last_seen = {}
  start = longest = 0
  log.each_char.with_index do |server, position|
    before = last_seen[server]
    start = before + 1 if before && before >= start
    last_seen[server] = position
    length = position - start + 1
    longest = length if length > longest
  end
  longest
end
