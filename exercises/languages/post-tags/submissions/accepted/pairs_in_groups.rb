def tag_index(posts, at_least)
  posts
    .flat_map { |post| pairs(post) }
    .group_by(&:first)
    .transform_values { |pairs| pairs.map(&:last) }
    .reject { |_, titles| titles.length < at_least }
end

def pairs(post)
  title, *tags = post.split(/#(?=\w)/, -1)
  tags.map { |tag| tag[/\A\w+/].downcase }.uniq.map { |tag| [tag, title.strip] }
end
