require "minitest/autorun"
require "solution"

class EndsTest < Minitest::Test
  def test_passes
    assert_equal 42, behave("pass")
  end

  def test_fails
    assert_equal 42, behave("fail")
  end

  def test_fails_in_secret
    assert_equal 42, behave("fail"), "XYZZY"
  end

  def test_raises
    behave("raise")
  end

  def test_is_skipped
    skip "not today"
  end

  def test_exits_early
    behave("exit")
  end
end

describe "some more" do
  it "is fine again" do
    _(behave("pass")).must_equal 42
  end

  it "never ends" do
    behave("loop")
  end
end
