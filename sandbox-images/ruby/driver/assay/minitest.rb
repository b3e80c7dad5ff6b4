require "minitest"
require "minitest/spec"
require "minitest/mock"
Minitest.class_variable_set(:@@installed_at_exit, true) # a suite that requires minitest/autorun is not run at the end once more
Minitest.seed = 1

module Assay
  # The tests of Minitest's classes and of its describe blocks.
  module Framework
    SEALED = %w[Minitest].freeze

    class << self
      def tests(files)
        files.each { |file| require file }
        Minitest::Runnable.runnables.flat_map { |group| group.runnable_methods.map { |name| [group, name] } }.to_h do |group, name|
          [[group.name.to_s, name.sub(/\Atest_\d{4}_/, "")], [group, name]]
        end
      end

      # What learners must leave alone, too.
      def suites
        Minitest::Runnable.runnables
      end

      def run(test)
        result = Minitest.run_one_method(*test)
        failures = result.failures
        return ["passed", ""] if failures.empty?
        error = failures.find { |failure| Minitest::UnexpectedError === failure }
        return ["error", Suite.named(error.error)] if error
        failed = failures.find { |failure| !(Minitest::Skip === failure) }
        failed ? ["failed", Words.described(failed)] : ["skipped", failures.first.message]
      end
    end
  end
end
