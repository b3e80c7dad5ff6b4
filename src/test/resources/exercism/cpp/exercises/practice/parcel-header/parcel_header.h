#pragma once

namespace parcel_header {

}  // namespace parcel_header
