def tag_index(posts, at_least)
  index = Hash.new { |hash, tag| hash[tag] = [] }
  posts.each do |post|
    start = post.index(/#\w/)
    next if start.nil?

    title = post[0...start].strip
    tags = post.scan(/#\w+/).uniq.map { |tag| tag[1..].downcase }
    tags.each { |tag| index[tag] << title }
  end
  index.select { |_, titles| titles.size >= at_least }
end
