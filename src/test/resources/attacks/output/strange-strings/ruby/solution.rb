def join_words(words)
  puts "\0\e[2J\u202e"
  "\0\e[2J\u202e\xed\xa0\x80\u{10ffff}\xff" + "\u0301" * 1000
end
