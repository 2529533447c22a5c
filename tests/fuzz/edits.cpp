#include "model/referential/challenge.h"
#include "model/store/yaml/editor.h"
#include "model/store/yaml/source_text.h"
#include "property.h"

using namespace acquis;
using namespace acquis::fuzz;
using namespace acquis::store;

namespace {

/// A field of a file gets another content, or goes: the file says so afterwards. A strange file may be refused.
void isEdited(const YamlDocument& document, const Value& before, const Value& after)
{
    const auto& type = referential::Challenge::recordType();
    const auto text = edited(document, type, before, after);
    if (!text)
        return;
    const auto again = YamlDocument::parse(*text);
    require(again.has_value(), "the edited text is read");
    require(canonical(valueOf(*again, type), type) == canonical(after, type), "the edited text says what it shall");
}

} // namespace

/// A file, then a text: the text becomes one of its fields, then the field is taken away.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::vector<std::string> parts = partsOf({reinterpret_cast<const char*>(data), size});
    parts.resize(2);
    const auto document = YamlDocument::parse(parts[0]);
    if (!document || !document->repeatedKeys().empty() || firstFault(parts[1]))
        return 0;
    const Value before = valueOf(*document, referential::Challenge::recordType());
    if (!before.isMap())
        return 0;
    for (const char* field : {"instruction", "status"}) {
        Value after = before;
        after.set(field, parts[1]);
        isEdited(*document, before, after);
        after = before;
        after.erase(field);
        isEdited(*document, before, after);
    }
    return 0;
}
