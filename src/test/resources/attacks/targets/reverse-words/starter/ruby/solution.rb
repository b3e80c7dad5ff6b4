puts gets.split.reverse.join(" ")
