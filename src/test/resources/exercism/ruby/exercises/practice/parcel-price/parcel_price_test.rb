require 'minitest/autorun'
require_relative 'parcel_price'

class ParcelPriceTest < Minitest::Test
  def test_lightest
    # skip
    assert_equal 4, ParcelPrice.new(1).coins
  end

  def test_half_coins_are_rounded_up
    skip
    assert_equal 6, ParcelPrice.new(3).coins
    assert_equal 7, ParcelPrice.new(4).coins
  end

  def test_too_heavy
    skip
    assert_raises(ArgumentError) { ParcelPrice.new(31) }
  end
end
