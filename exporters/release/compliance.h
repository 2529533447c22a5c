#pragma once

#include "model/referential/links.h"

namespace acquis::release {

/// Whether a tube can be played on a device: at least one validated prototype, and all of them suit it.
[[nodiscard]] bool isCompliant(
    const referential::Tube& tube, referential::Device device, const referential::Links& links);

} // namespace acquis::release
