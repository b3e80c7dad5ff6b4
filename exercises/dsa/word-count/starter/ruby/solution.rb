n = gets.to_i
text = $stdin.read

# Count the words of text, then print the n most frequent ones as "word count".
