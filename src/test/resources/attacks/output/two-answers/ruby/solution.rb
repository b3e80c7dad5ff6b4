def join_words(words)
  IO.for_fd(4, "w", autoclose: false).syswrite(%({"value":"wrong"}\n{"value":"#{words.reverse.join("-")}"}\n))
  "wrong"
end
