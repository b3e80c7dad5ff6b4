def tag_index(posts, at_least)
  all_tags = posts.join(" ").downcase.scan(/#(\w+)/).flatten.uniq
  index = all_tags.to_h do |tag|
    [tag, posts.select { |post| post.match?(/##{tag}\b/i) }.map { |post| post[0...post.index(/#\w/)].strip }]
  end
  index.select { |_, titles| titles.size >= at_least }
end
