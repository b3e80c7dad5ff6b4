require "minitest/autorun"
require "solution"

class BracketsTest < Minitest::Test
  def test_brackets_a_letter
    assert_equal "<a>", bracket("a")
  end

  def test_brackets_a_word
    assert_equal "<XYZZYa>", bracket("XYZZYa")
  end

  def test_brackets_a_sentence
    assert_equal "<one XYZZYb two>", bracket("one XYZZYb two")
  end
end
