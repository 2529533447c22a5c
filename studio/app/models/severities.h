#pragma once

#include "model/base/diagnostic.h"

#include <map>
#include <QString>
#include <string>
#include <vector>

namespace acquis::studio {

/// The worst severity of the problems of each entity, looked up often while rows are made.
class Severities {
public:
    explicit Severities(const std::vector<Diagnostic>& problems);

    /// `error`, `warning`, `info`, or empty.
    [[nodiscard]] QString of(std::string_view id) const;
    [[nodiscard]] static QString worse(const QString& one, const QString& other);

private:
    std::map<std::string, Severity, std::less<>> worst_;
};

} // namespace acquis::studio
