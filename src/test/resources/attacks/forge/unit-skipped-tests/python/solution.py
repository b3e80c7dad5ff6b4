import pytest


def bracket(text):
    pytest.skip("later")
