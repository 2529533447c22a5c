#pragma once

#include <string>

namespace acquis::schema {

/// The reference part of docs/FORMAT.md, in Markdown: a table of the fields of each kind of YAML file and of the
/// records inside, with the words of every enumeration. It stands between `fieldTablesBegin` and `fieldTablesEnd`.
[[nodiscard]] std::string fieldTables();

inline constexpr const char* fieldTablesBegin
    = "<!-- field tables: written by tests/exporters/schema, do not edit below -->\n";
inline constexpr const char* fieldTablesEnd = "<!-- end of the field tables -->\n";

} // namespace acquis::schema
