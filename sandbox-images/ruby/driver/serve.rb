# Loads a learner's file and answers calls of one of its functions: messages come on descriptor 3, answers go to 4.
$LOAD_PATH << "/assay/driver"
require "json"
require "assay/types"
require "assay/words"

module Assay
  class MissingFunction < StandardError
  end

  module Serve
    PARSER = JSON::Parser

    class << self
      def serve(file)
        incoming = IO.for_fd(3, "r:UTF-8")
        @outgoing = IO.for_fd(4, "wb")
        signature = parse(incoming)
        readers = signature["parameters"].map { |parameter| Types.reader(parameter["type"].delete(" ")) }
        returns = signature["returns"].delete(" ")
        write = Types.writer(returns)
        function = guarded(returns) { learners(file, signature["function"]) } or return
        answer('{"ready":true}')
        while (arguments = parse(incoming))
          arguments = readers.zip(arguments).map { |read, value| read ? read.(value) : value }
          text = guarded(returns) { %({"value":#{write.(function.call(*arguments))}}) }
          answer(text) if text
        end
      end

      private

      def parse(incoming)
        line = incoming.gets("\n")
        line && PARSER.new(line, max_nesting: 0).parse
      end

      # What the block gives; when it raises that is the answer.
      def guarded(returns)
        yield
      rescue SystemExit, SignalException
        Kernel.raise
      rescue Exception => problem
        answer(error(problem, returns))
        nil
      end

      def answer(text)
        [STDOUT, STDERR, $stdout, $stderr].each do |stream|
          stream.flush
        rescue Exception # theirs, and perhaps closed or replaced
          nil
        end
        @outgoing.write(text, "\n")
        @outgoing.flush
      end

      def learners(file, name)
        ARGV.clear
        Kernel.load("/work/#{file}")
        main = TOPLEVEL_BINDING.receiver
        function = main.method(name) if main.respond_to?(name, true)
        if !function || [Kernel, BasicObject].include?(function.owner)
          Kernel.raise MissingFunction, "#{file} has no function #{name}"
        end
        function
      end

      def error(problem, returns)
        return failure("WrongType", wrong(problem, returns)) if WrongType === problem
        kind = SyntaxError === problem ? "SyntaxError" : Types.named(problem).delete_prefix("Assay::")
        failure(kind, Words.described(problem))
      end

      def wrong(problem, returns)
        place = " in place of #{problem.expected}" unless problem.expected == returns
        "expected #{returns}, got #{problem.got}#{place}"
      end

      def failure(kind, message)
        %({"error":{"type":#{Types.quote(kind)},"message":#{Types.quote(message)}}})
      end
    end
  end
end

Assay::Serve.serve(ARGV[0])
