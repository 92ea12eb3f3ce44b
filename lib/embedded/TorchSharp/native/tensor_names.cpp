// Names of dimensions.
#include "common.h"

#include <ATen/NamedTensorUtils.h>

#include <sstream>

namespace {
at::Dimname dimname(const std::string& name) {
    return name == "*" ? at::Dimname::wildcard() : at::Dimname::fromSymbol(at::Symbol::dimname(name));
}

std::vector<at::Dimname> dimnames(const char* lines) {
    std::vector<at::Dimname> names;
    std::istringstream stream(lines);
    for (std::string line; std::getline(stream, line);) names.push_back(dimname(line));
    return names;
}
}  // namespace

EXPORT bool lltorch_has_names(Handle self) { return self->has_names(); }

EXPORT bool lltorch_rename_(Handle self, const char* names) {
    return guard_void([&] {
        if (names)
            self->rename_(dimnames(names));
        else
            self->rename_(c10::nullopt);
    });
}
