def bracket(text)
  text
end
