def join_words(words)
  words.reverse.join("-")
end
