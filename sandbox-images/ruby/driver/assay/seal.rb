module Assay
  # Notices when methods of a framework, or of what every program is made of, are replaced.
  class Seal
    CORE = [BasicObject, Object, Kernel, Module, Class, Comparable, Enumerable, Integer, Float, String, Symbol, Array, Hash, Range, Struct, Proc, Method, NilClass, TrueClass, FalseClass, Exception].freeze
    ONE = Module.instance_method(:instance_method)
    OWN = Module.instance_method(:instance_methods)
    HIDDEN = Module.instance_method(:private_instance_methods)

    def initialize(names)
      @kept = {}
      add(CORE + names.flat_map { |name| below(Object.const_get(name), []) })
    end

    # Keeps these modules, too, as they are now.
    def add(modules)
      (modules + modules.map(&:singleton_class)).each do |one|
        @kept[one] = methods(one).to_h { |name| [name, ONE.bind_call(one, name)] }
      end
    end

    # The name of something that is no longer what it was; nil when all is.
    def broken
      @kept.each do |one, known|
        known.each do |name, method|
          return "#{one}##{name}" unless method == ONE.bind_call(one, name)
        rescue NameError
          return "#{one}##{name}"
        end
      end
      nil
    end

    private

    def methods(one)
      OWN.bind_call(one, false) + HIDDEN.bind_call(one, false)
    end

    def below(one, found)
      return found if found.include?(one)
      found << one
      one.constants(false).each do |name|
        next if one.autoload?(name)
        value = one.const_get(name, false)
        below(value, found) if Module === value && value.name&.start_with?("#{one.name}::")
      end
      found
    end
  end
end
