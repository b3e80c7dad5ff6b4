require "stringio"
require "rspec/core"
require "rspec/expectations"
require "rspec/mocks"
RSpec::Core::Runner.disable_autorun!
RSpec.configuration.output_stream = StringIO.new
RSpec.configuration.expect_with(:rspec)
RSpec.configuration.mock_with(:rspec)

module Assay
  # The examples of RSpec's groups.
  module Framework
    SEALED = %w[RSpec].freeze
    FAILURES = [RSpec::Expectations::ExpectationNotMetError, RSpec::Mocks::MockExpectationError].freeze

    class << self
      def tests(files)
        files.each { |file| require file }
        RSpec.world.example_groups.flat_map(&:descendants).flat_map(&:examples).to_h do |example|
          blocks = example.example_group.parent_groups.reverse.map(&:description)
          [[*blocks, example.description], example]
        end
      end

      # What learners must leave alone, too.
      def suites
        RSpec.world.example_groups.flat_map(&:descendants)
      end

      def run(example)
        top = example.example_group.parent_groups.last
        top.descendants.each { |group| RSpec.world.filtered_examples[group] = group.equal?(example.example_group) ? [example] : [] }
        top.run(RSpec::Core::NullReporter)
        result = example.execution_result
        case result.status
        when :passed then ["passed", ""]
        when :pending then ["skipped", result.pending_message.to_s]
        when :failed then failed(result.exception)
        else ["error", "the test did not come to its end"]
        end
      end

      private

      def failed(problem)
        FAILURES.any? { |failure| failure === problem } ? ["failed", Words.described(problem).strip] : ["error", Suite.named(problem)]
      end
    end
  end
end
