#include "model/base/field_path.h"

namespace acquis::inline base {

FieldPath FieldPath::field(std::string_view name) const
{
    FieldPath longer = *this;
    longer.steps_.push_back({std::string(name), true});
    return longer;
}

FieldPath FieldPath::key(std::string_view key) const
{
    FieldPath longer = *this;
    longer.steps_.push_back({std::string(key), false});
    return longer;
}

FieldPath FieldPath::at(std::size_t position) const
{
    return key(std::to_string(position));
}

std::string FieldPath::text() const
{
    std::string text;
    for (const Step& step : steps_) {
        if (!step.isName)
            text += '[' + step.text + ']';
        else
            text += (text.empty() ? "" : ".") + step.text;
    }
    return text;
}

FieldPath FieldPath::parse(std::string_view text)
{
    FieldPath path;
    std::size_t start = 0;
    while (start < text.size()) {
        if (text[start] == '[') {
            const std::size_t end = text.find(']', start);
            if (end == std::string_view::npos)
                return FieldPath(text);
            path.steps_.push_back({std::string(text.substr(start + 1, end - start - 1)), false});
            start = end + 1;
            continue;
        }
        if (text[start] == '.')
            ++start;
        const std::size_t end = std::min(text.find_first_of(".[", start), text.size());
        path.steps_.push_back({std::string(text.substr(start, end - start)), true});
        start = end;
    }
    return path;
}

} // namespace acquis::inline base
