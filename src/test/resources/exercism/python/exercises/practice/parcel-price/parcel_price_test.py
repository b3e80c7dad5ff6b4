import unittest

from parcel_price import price


class ParcelPriceTest(unittest.TestCase):
    def test_lightest(self):
        self.assertEqual(price(1), 4)

    def test_last_of_the_small_ones(self):
        self.assertEqual(price(2), 4)

    def test_half_coins_are_rounded_up(self):
        for kilograms, coins in [(3, 6), (4, 7), (5, 9)]:
            with self.subTest(kilograms=kilograms):
                self.assertEqual(price(kilograms), coins)


class RefusedParcelsTest(unittest.TestCase):
    def test_without_weight(self):
        with self.assertRaises(ValueError) as refused:
            price(0)
        self.assertEqual(refused.exception.args[0], "a parcel has a weight")

    def test_too_heavy(self):
        with self.assertRaises(ValueError) as refused:
            price(31)
        self.assertEqual(refused.exception.args[0], "too heavy")
