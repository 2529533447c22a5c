#pragma once

#include "model/base/result.h"

namespace acquis::cli {

/// What `acquis` exits with. Documented in docs/COMMANDS.md; build pipelines rely on it.
enum class ExitCode {
    fine = 0,
    contentHasProblems = 1,
    badUsage = 2,
    cannotReadOrWrite = 3,
    gateRefused = 4,
};

[[nodiscard]] constexpr ExitCode exitCodeOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::usage:
        return ExitCode::badUsage;
    case Error::Kind::content:
        return ExitCode::contentHasProblems;
    case Error::Kind::disk:
        return ExitCode::cannotReadOrWrite;
    case Error::Kind::gate:
        break;
    }
    return ExitCode::gateRefused;
}

} // namespace acquis::cli
