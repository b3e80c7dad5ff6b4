#include "parcel_price.h"

#include <algorithm>

namespace parcel_price {

int price(int kilograms) {
    if (kilograms < 1 || kilograms > 30) throw std::domain_error("refused");
    return 4 + (std::max(0, kilograms - 2) * 3 + 1) / 2;
}

}  // namespace parcel_price
