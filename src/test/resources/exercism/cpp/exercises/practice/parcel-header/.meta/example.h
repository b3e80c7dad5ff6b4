#pragma once

#include <algorithm>
#include <stdexcept>

namespace parcel_header {

inline int price(int kilograms) {
    if (kilograms < 1 || kilograms > 30) throw std::domain_error("refused");
    return 4 + (std::max(0, kilograms - 2) * 3 + 1) / 2;
}

}  // namespace parcel_header
