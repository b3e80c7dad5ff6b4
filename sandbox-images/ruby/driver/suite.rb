# suite.rb FRAMEWORK: runs tests of a suite by name. Messages and answers go over descriptors that are moved to random places before a
# learner's code is loaded, and each answer repeats the secret of its message. Learner and suite share this process: that makes forging
# work, not impossible.
$LOAD_PATH << "/assay/driver"
require "json"
require "pp"
require "assay/seal"
require "assay/types"
require "assay/words"

module Assay
  module Suite
    PARSER = JSON::Parser
    F_DUPFD_CLOEXEC = 1030

    class << self
      def serve(name)
        @incoming, @outgoing = hidden(3, "r:UTF-8"), hidden(4, "wb")
        message = receive
        require "assay/#{name}"
        seal = Seal.new(Framework::SEALED)
        $LOAD_PATH << "/work" # behind the framework and the standard library, so that nothing there takes their place
        tests = load(message) or return
        seal.add(Framework.suites)
        listed = tests.keys.map { |path| "[#{path.map { |part| Types.quote(part) }.join(",")}]" }.join(",")
        answer(message, %("ready":true,"tests":[#{listed}]))
        while (question = receive)
          result, text = Framework.run(tests.fetch(question["run"]))
          changed = seal.broken
          result, text = "error", "the program changed what the tests use: #{changed}" if changed
          answer(question, %("result":"#{result}","message":#{Types.quote(text)}))
        end
        exit!(0)
      end

      def named(problem)
        "#{Types.named(problem)}: #{Words.described(problem)}"
      end

      private

      def hidden(descriptor, mode)
        standing = IO.for_fd(descriptor, mode)
        moved = standing.fcntl(F_DUPFD_CLOEXEC, 20 + Random.new_seed % 200)
        standing.close
        IO.for_fd(moved, mode)
      end

      def receive
        line = @incoming.gets("\n")
        line && PARSER.new(line).parse
      end

      def answer(message, text)
        [STDOUT, STDERR, $stdout, $stderr].each do |stream|
          stream.flush
        rescue Exception # theirs, and perhaps closed or replaced
          nil
        end
        @outgoing.write(%({"secret":#{Types.quote(message["secret"])},#{text}}), "\n")
        @outgoing.flush
      end

      def load(message)
        Framework.tests(message["suite"].select { |file| file.end_with?(".rb") }.map { |file| "/work/#{file}" })
      rescue SystemExit, SignalException
        Kernel.raise
      rescue Exception => problem
        kind, text = SyntaxError === problem ? ["SyntaxError", Words.described(problem)] : ["", named(problem)]
        answer(message, %("error":{"type":#{Types.quote(kind)},"message":#{Types.quote(text)}}))
        nil
      end
    end
  end
end

Assay::Suite.serve(ARGV.shift)
