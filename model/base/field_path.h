#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace acquis::inline base {

/// The way to one value inside an entity: names of fields, keys of keyed lists and maps, positions in plain lists.
/// As text: `choices[a].text`, `answers[annee][1]`, `embed.url`.
class FieldPath {
public:
    struct Step {
        std::string text;
        bool isName = true; ///< a field's name; otherwise a key or a position
        bool operator==(const Step&) const = default;
    };

    FieldPath() = default;
    FieldPath(std::string_view fieldName)
        : steps_{{std::string(fieldName), true}}
    {
    }
    FieldPath(const char* fieldName)
        : FieldPath(std::string_view(fieldName))
    {
    }

    [[nodiscard]] FieldPath field(std::string_view name) const;
    [[nodiscard]] FieldPath key(std::string_view key) const;
    [[nodiscard]] FieldPath at(std::size_t position) const;

    [[nodiscard]] const std::vector<Step>& steps() const { return steps_; }
    [[nodiscard]] bool empty() const { return steps_.empty(); }
    [[nodiscard]] std::string text() const;

    /// Reads what text() writes; anything else is taken as one field name.
    [[nodiscard]] static FieldPath parse(std::string_view text);

    bool operator==(const FieldPath&) const = default;

private:
    std::vector<Step> steps_;
};

} // namespace acquis::inline base
