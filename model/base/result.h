#pragma once

#include "model/base/sentence.h"

#include <cstddef>
#include <string>
#include <tl/expected.hpp>

namespace acquis::inline base {

/// Where in the files something is: path relative to the content folder, line and column from 1, or 0 when unknown.
struct Place {
    std::string path;
    std::size_t line = 0;
    std::size_t column = 0;

    bool operator==(const Place&) const = default;
};

/// Why an operation failed: what kind of failure (it decides the exit code), a sentence, and a place where there is
/// one.
struct Error {
    enum class Kind { usage, content, disk, gate };

    Kind kind = Kind::content;
    Sentence sentence;
    Place place;
};

template <class T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, Sentence sentence, Place place = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(sentence), std::move(place)});
}

} // namespace acquis::inline base
