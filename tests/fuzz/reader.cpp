#include "model/referential/challenge.h"
#include "model/store/yaml/source_text.h"
#include "model/store/yaml/writer.h"
#include "property.h"
#include "tests/model/store/yaml/two_readers.h"

using namespace acquis;
using namespace acquis::fuzz;
using namespace acquis::store;

/// Both readers say the same of a file; what was read is written in the canonical form, and read again alike.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    if (!firstFault(text) && !text.starts_with("\xEF\xBB\xBF")) {
        const std::string told = faultOfCanonicalReader(text);
        require(told.empty(), told);
    }
    const auto document = YamlDocument::parse(text);
    if (!document)
        return 0;
    const auto& type = referential::Challenge::recordType();
    const Value value = valueOf(*document, type);
    if (!value.isMap() || !document->repeatedKeys().empty())
        return 0;
    const std::string written = canonical(value, type);
    const auto again = YamlDocument::parse(written);
    require(again.has_value(), "the canonical text is read");
    require(canonical(valueOf(*again, type), type) == written, "the canonical text stays as it is");
    return 0;
}
