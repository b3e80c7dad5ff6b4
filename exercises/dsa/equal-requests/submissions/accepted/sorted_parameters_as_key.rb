def group_equal_requests(queries)
  groups = queries.each_index.group_by { |position| queries[position].split("&", -1).sort }
  groups.values.select { |group| group.length > 1 }
end
