#pragma once

#include <string>

namespace acquis::syntax {

/// One proposal of a QCU or QCM. Its key never changes and is never reused; its number is its place in the list.
struct Choice {
    std::string key;
    std::string text;
    bool correct = false;

    bool operator==(const Choice&) const = default;
};

} // namespace acquis::syntax
