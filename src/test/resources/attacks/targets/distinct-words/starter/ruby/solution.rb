def distinct_words(words)
  words.uniq
end
