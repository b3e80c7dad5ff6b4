module Assay
  # What a learner reads of an exception.
  module Words
    LONGEST_MESSAGE = 1000
    LOCATIONS = Exception.instance_method(:backtrace_locations)

    class << self
      # Its message with the place in a file of theirs; of a syntax error, which says it itself, without.
      def described(problem)
        place = place(problem) unless SyntaxError === problem
        [text(problem), place && "(#{place})"].compact.join(" ")
      end

      private

      def text(problem)
        text = String.new(problem.message).scrub.gsub("/work/", "")
        text.length <= LONGEST_MESSAGE ? text : "#{text[0, LONGEST_MESSAGE]}…"
      rescue Exception
        ""
      end

      # The innermost place in the learner's own files.
      def place(problem)
        found = LOCATIONS.bind_call(problem)&.find { |location| location.path&.start_with?("/work/") }
        found && "#{found.path.delete_prefix("/work/")}:#{found.lineno}"
      end
    end
  end
end
