PARTNER = { ")" => "(", "]" => "[", "}" => "{" }.freeze

def first_fault(text)
  still_open = []
  text.each_char.with_index do |character, position|
    case character
    when "(", "[", "{"
      still_open << position
    when ")", "]", "}"
      return position if still_open.empty? || text[still_open.pop] != PARTNER[character]
    end
  end
  still_open.first || -1
end
