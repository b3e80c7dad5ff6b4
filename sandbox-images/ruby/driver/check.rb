# Ends with the interpreter's own words where a source can't be parsed; runs nothing of it.
begin
  RubyVM::InstructionSequence.compile_file(ARGV[0])
rescue SyntaxError => problem
  abort problem.message
end
