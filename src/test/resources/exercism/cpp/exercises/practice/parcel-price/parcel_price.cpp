#include "parcel_price.h"

namespace parcel_price {

}  // namespace parcel_price
