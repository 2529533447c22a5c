#pragma once

#include "model/referential/codec.h"

#include <string>
#include <vector>

namespace acquis::referential {

/// Accepted answers: a list (QROC), or a list for each field (QROCM-ind). Never both.
struct Answers {
    std::vector<std::string> list;
    Dictionary<std::vector<std::string>> byField;

    [[nodiscard]] bool empty() const { return list.empty() && byField.empty(); }
    bool operator==(const Answers&) const = default;
};

template <> struct Codec<Answers> {
    static constexpr Shape shape{.form = Shape::Form::answers};
    static Value toValue(const Answers& answers)
    {
        return answers.byField.empty() ? Codec<std::vector<std::string>>::toValue(answers.list)
                                       : Codec<Dictionary<std::vector<std::string>>>::toValue(answers.byField);
    }
    static void fromValue(const Value& value, Answers& answers, Reading& reading)
    {
        answers = {};
        if (value.isMap())
            Codec<Dictionary<std::vector<std::string>>>::fromValue(value, answers.byField, reading);
        else
            Codec<std::vector<std::string>>::fromValue(value, answers.list, reading);
    }
};

} // namespace acquis::referential
