// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/persona.h"

#include <algorithm>

namespace smarketing {

bool PersonaVersion::signedBy(Department department) const
{
    return std::ranges::any_of(signatures,
                               [=](const PersonaSignature &signature) { return signature.department == department; });
}

} // namespace smarketing
