n = gets.to_i
counts = $stdin.read.downcase.scan(/[a-z]+(?:'[a-z]+)*/).tally
counts.sort_by { |word, count| [-count, word] }.first(n).each do |word, count|
  puts "#{word} #{count}"
end
