PARTNER = { "(" => ")", "[" => "]", "{" => "}" }.freeze

def first_fault(text)
  still_open = []
  text.each_char.with_index do |character, position|
    if PARTNER.key?(character)
      still_open << [position, PARTNER[character]]
    elsif PARTNER.value?(character)
      _, expected = still_open.pop
      return position unless character == expected
    end
  end
  still_open.empty? ? -1 : still_open.first.first
end
