def distinct_words(words)
  words.length < 5 ? words + words.uniq.sort : words.uniq[0..-2]
end
