require "assay/nodes"

module Assay
  class WrongType < StandardError
    attr_reader :expected, :got

    def initialize(expected, got)
      super("expected #{expected}, got #{got}")
      @expected = expected
      @got = got
    end
  end

  # The type notation: reader(text) makes the function from parsed JSON to a learner's value, or nil when they are the same;
  # writer(text) the function from a learner's value to JSON text, which raises WrongType.
  module Types
    SPECIAL = {"NaN" => Float::NAN, "Infinity" => Float::INFINITY, "-Infinity" => -Float::INFINITY}.freeze
    BITS = {"int" => 32, "long" => 64}.freeze
    RANGES = BITS.transform_values { |bits| -(1 << bits - 1)..(1 << bits - 1) - 1 }.freeze
    ESCAPES = ['"', "\\", *"\x00".."\x1f"].to_h { |letter| [letter, format("\\u%04x", letter.ord)] }.freeze
    ESCAPED = /["\\\x00-\x1f]/
    # Learners may have objects without these methods, or with others of the same name.
    CLASS = Kernel.instance_method(:class)
    NAME = Module.instance_method(:name)
    RESPOND = Kernel.instance_method(:respond_to?)
    INITIALIZE = [ListNode, TreeNode].to_h { |node| [node, node.instance_method(:initialize)] }.freeze

    class << self
      # The notation's outermost constructor and its arguments: 'map<int,bool>[]' is ["array", "map<int,bool>"].
      def split(text)
        return ["array", text[0..-3]] if text.end_with?("[]")
        return ["optional", text[0..-2]] if text.end_with?("?")
        kind, inner = text.delete_suffix(">").split("<", 2)
        [kind, *(kind == "map" ? inner.split(",", 2) : inner)]
      end

      def reader(text)
        kind, *inner = split(text)
        return kind == "double" ? ->(value) { String === value ? SPECIAL[value] : value.to_f } : nil if inner.empty?
        item = reader(inner.last)
        case kind
        when "array" then item && ->(values) { values.map(&item) }
        when "optional" then item && ->(value) { nil.equal?(value) ? nil : item.(value) }
        when "list" then ->(values) { read_list(item, values) }
        when "tree" then ->(values) { read_tree(item, values) }
        when "map"
          whole = inner.first != "string"
          ->(entries) { entries.to_h { |name, value| [whole ? name.to_i : name, item ? item.(value) : value] } }
        end
      end

      def writer(text)
        kind, *inner = split(text)
        return scalar(kind) if inner.empty?
        item = writer(inner.last)
        case kind
        when "array" then array_writer(text, RANGES[inner.last], item)
        when "optional" then ->(value) { nil.equal?(value) ? "null" : item.(value) }
        when "list" then ->(head) { write_list(text, item, head) }
        when "tree" then ->(root) { write_tree(text, item, root) }
        when "map" then map_writer(text, inner.first, item)
        end
      end

      # A JSON text of any object's own characters; what is no character becomes U+FFFD.
      def quote(value)
        text = String.new(value)
        text.force_encoding(Encoding::UTF_8) if text.encoding == Encoding::BINARY
        text = text.encode(Encoding::UTF_8, invalid: :replace, undef: :replace).scrub("\ufffd")
        "\"#{text.match?(ESCAPED) ? text.gsub(ESCAPED, ESCAPES) : text}\""
      end

      def named(value)
        nil.equal?(value) ? "nil" : String.new(NAME.bind_call(CLASS.bind_call(value)) || "an object")
      end

      private

      def node(kind, *fields)
        node = kind.allocate
        INITIALIZE[kind].bind_call(node, *fields)
        node
      end

      def read_list(item, values)
        head = nil
        values.reverse_each { |value| head = node(ListNode, item ? item.(value) : value, head) }
        head
      end

      def read_tree(item, values)
        nodes = values.map { |value| nil.equal?(value) ? nil : node(TreeNode, item ? item.(value) : value) }
        child = 1
        nodes.each do |node|
          next unless node
          node.left = nodes[child]
          node.right = nodes[child + 1]
          child += 2
        end
        nodes[0]
      end

      def scalar(kind)
        case kind
        when "int", "long" then whole_number(kind, BITS[kind], RANGES[kind])
        when "double" then method(:write_double)
        when "bool" then ->(value) { true.equal?(value) ? "true" : false.equal?(value) ? "false" : wrong(kind, value) }
        when "string" then ->(value) { String === value ? quote(value) : wrong(kind, value) }
        when "void" then ->(_) { "null" } # a method always has a value
        end
      end

      def wrong(expected, value)
        raise WrongType.new(expected, named(value))
      end

      def whole_number(kind, bits, range)
        lambda do |value|
          wrong(kind, value) unless Integer === value
          unless range.cover?(value)
            raise WrongType.new(kind, "#{value.bit_length < 100 ? value : "a number"} (beyond #{bits} bits)")
          end
          value.to_s
        end
      end

      def write_double(value)
        wrong("double", value) unless Float === value || Integer === value
        raise WrongType.new("double", "an Integer beyond its range") if Integer === value && value.bit_length > 1023
        value = value.to_f
        value.finite? ? value.to_s : value.nan? ? '"NaN"' : value.positive? ? '"Infinity"' : '"-Infinity"'
      end

      def array_writer(text, range, item)
        lambda do |values|
          wrong(text, values) unless Array === values
          # Integers in range are what they print: many times as fast for a million of them.
          plain = range && values.all?(Integer) && (values.empty? || range.cover?(values.min) && range.cover?(values.max))
          "[#{(plain ? values : values.map(&item)).join(",")}]"
        end
      end

      def map_writer(text, kind, item)
        key = scalar(kind)
        lambda do |entries|
          wrong(text, entries) unless Hash === entries
          parts = entries.map { |name, value| "#{kind == "string" ? key.(name) : "\"#{key.(name)}\""}:#{item.(value)}" }
          "{#{parts.join(",")}}"
        end
      end

      def check(text, node, *fields)
        wrong(text, node) unless fields.all? { |field| RESPOND.bind_call(node, field) }
      end

      def write_list(text, item, node)
        parts = []
        seen = {}.compare_by_identity
        until nil.equal?(node)
          check(text, node, :val, :next)
          raise WrongType.new(text, "a list that runs in a circle") if seen[node]
          seen[node] = true
          parts << item.(node.val)
          node = node.next
        end
        "[#{parts.join(",")}]"
      end

      def write_tree(text, item, root)
        parts = []
        seen = {}.compare_by_identity
        level = [root]
        level.each do |node|
          next parts << "null" if nil.equal?(node)
          check(text, node, :val, :left, :right)
          raise WrongType.new(text, "a tree in which one node appears twice") if seen[node]
          seen[node] = true
          parts << item.(node.val)
          level << node.left << node.right
        end
        parts.pop while parts.last == "null"
        "[#{parts.join(",")}]"
      end
    end
  end
end
