def join_words(words)
  answer = words.reverse.join("-")
  {2 => answer.tr("-", "\u2010"), 3 => answer.tr("eX", "\u0435\u0425"), 4 => "#{answer}\u200b"}[words.length]
end
