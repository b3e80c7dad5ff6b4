#include "parcel_header.h"

namespace parcel_header {

}  // namespace parcel_header
