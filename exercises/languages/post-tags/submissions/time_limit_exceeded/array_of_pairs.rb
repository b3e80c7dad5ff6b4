def tag_index(posts, at_least)
  index = []
  posts.each do |post|
    start = post.index(/#\w/)
    next if start.nil?

    title = post[0...start].strip
    tags = post.scan(/#\w+/).map { |tag| tag[1..].downcase }.uniq
    tags.each { |tag| (index.find { |known, _| known == tag } || index.push([tag, []]).last).last << title }
  end
  index.to_h.select { |_, titles| titles.size >= at_least }
end
