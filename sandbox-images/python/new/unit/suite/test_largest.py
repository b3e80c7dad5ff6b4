import pytest

from solution import largest


def test_finds_the_largest():
    assert largest([3, 8, 5]) == 8


def test_finds_the_largest_below_zero():
    assert largest([-3, -8, -5]) == -3


def test_refuses_no_values():
    with pytest.raises(ValueError):
        largest([])
