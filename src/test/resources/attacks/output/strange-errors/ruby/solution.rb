class Odd < Exception
  def self.name = "\u202e\0" * 50
  def message = "\0\e[2J\u202e\xff" * 10_000
  def backtrace = ["/work/../../../etc/hostname:1:in `x'"]
end

def join_words(words)
  raise words.length == 2 ? Odd.new : Odd.new.tap { |odd| odd.define_singleton_method(:message) { raise self } }
end
