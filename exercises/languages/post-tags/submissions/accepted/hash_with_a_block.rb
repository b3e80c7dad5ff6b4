def tag_index(posts, at_least)
  index = Hash.new { |hash, tag| hash[tag] = [] }
  posts.each do |post|
    title = post[/\A.*?(?=#\w)/m]
    next unless title

    post.scan(/#(\w+)/).flatten.map(&:downcase).uniq.each { |tag| index[tag] << title.strip }
  end
  index.select { |_, titles| titles.size >= at_least }
end
