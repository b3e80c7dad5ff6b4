import pytest

from solution import behave


def test_passes():
    assert behave("pass") == 42


def test_fails():
    assert behave("fail") == 42


def test_fails_in_secret():
    assert behave("fail") == 42, "XYZZY"


def test_raises():
    behave("raise")


@pytest.mark.skip(reason="not today")
def test_is_skipped():
    behave("pass")


def test_exits_early():
    behave("exit")


def test_is_fine_again():
    assert behave("pass") == 42


def test_never_ends():
    behave("loop")
