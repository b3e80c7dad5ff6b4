require "set"

class Post
  attr_reader :title, :tags

  def initialize(text)
    start = text.index(/#\w/)
    @title = (start ? text[0...start] : text).strip
    @tags = Set.new
    text.gsub(/#\w+/) { |tag| @tags << tag.delete_prefix("#").downcase }
  end
end

def tag_index(posts, at_least)
  index = {}
  posts.map { |text| Post.new(text) }.each do |post|
    post.tags.each do |tag|
      index[tag] ||= []
      index[tag].push(post.title)
    end
  end
  index.delete_if { |tag, titles| titles.count < at_least }
end
