import pytest

from solution import WaterTank


@pytest.fixture
def tank():
    return WaterTank(100)


def test_starts_empty(tank):
    assert tank.level == 0


def test_holds_what_is_filled_in(tank):
    assert tank.fill(70) == 0
    assert tank.level == 70


def test_fills_up_to_its_capacity(tank):
    tank.fill(130)
    assert tank.level == 100


def test_says_how_much_did_not_fit(tank):
    tank.fill(70)
    assert tank.fill(50) == 20


def test_adds_up_several_fillings(tank):
    for litres in (10, 20, 30):
        tank.fill(litres)
    assert tank.level == 60


def test_drains_a_part(tank):
    tank.fill(80)
    tank.drain(30)
    assert tank.level == 50


def test_refuses_to_drain_more_than_it_holds(tank):
    tank.fill(10)
    with pytest.raises(ValueError):
        tank.drain(11)


def test_keeps_its_level_when_it_refuses(tank):
    tank.fill(10)
    try:
        tank.drain(11)
    except ValueError:
        pass
    assert tank.level == 10


def test_refuses_a_capacity_of_zero():
    with pytest.raises(ValueError):
        WaterTank(0)


def test_is_apart_from_other_tanks(tank):
    other = WaterTank(100)
    other.fill(40)
    assert tank.level == 0
    assert other.level == 40
