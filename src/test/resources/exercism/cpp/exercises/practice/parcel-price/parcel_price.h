#pragma once

namespace parcel_price {

// Add your solution here

}  // namespace parcel_price
