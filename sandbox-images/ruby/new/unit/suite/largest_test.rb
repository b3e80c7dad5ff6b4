require "minitest/autorun"
require "solution"

class LargestTest < Minitest::Test
  def test_finds_the_largest
    assert_equal 8, largest([3, 8, 5])
  end

  def test_finds_the_largest_below_zero
    assert_equal(-3, largest([-3, -8, -5]))
  end

  def test_refuses_no_values
    assert_raises(ArgumentError) { largest([]) }
  end
end
