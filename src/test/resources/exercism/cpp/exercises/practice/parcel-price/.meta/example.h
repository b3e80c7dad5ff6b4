#pragma once

#include <stdexcept>

namespace parcel_price {

int price(int kilograms);

}  // namespace parcel_price
