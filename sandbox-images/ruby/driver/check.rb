# Ends with the interpreter's own words where a source can't be parsed; runs nothing of it.
begin
  ARGV.each { |file| RubyVM::InstructionSequence.compile_file(file) if file.end_with?(".rb") }
rescue SyntaxError => problem
  abort problem.message
end
