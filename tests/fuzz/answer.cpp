#include "model/answer/check.h"
#include "property.h"

#include <array>

using namespace acquis;
using namespace acquis::fuzz;
using answer::Question;
using answer::Verdict;

namespace {

/// `QROC nombre 101`: the type, the format and the three flags, each of which may be absent.
Question questionOf(std::string_view head)
{
    Question question;
    const auto next = [&head] {
        const std::size_t end = std::min(head.find(' '), head.size());
        const std::string word(head.substr(0, end));
        head.remove_prefix(std::min(end + 1, head.size()));
        return word;
    };
    question.type = next();
    if (std::string format = next(); !format.empty())
        question.format = std::move(format);
    std::string flags = next();
    flags.resize(3, '-');
    const auto flag
        = [&flags](std::size_t at) { return flags[at] == '-' ? std::nullopt : std::optional(flags[at] == '1'); };
    question.t1 = flag(0);
    question.t2 = flag(1);
    question.t3 = flag(2);
    return question;
}

} // namespace

/// A question, its proposals, its solution and an answer: the verdict is always given, explained, and the same again.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::vector<std::string> parts = partsOf({reinterpret_cast<const char*>(data), size});
    parts.resize(4);
    Question question = questionOf(parts[0]);
    question.proposals = parts[1];
    question.solution = parts[2];
    const Verdict verdict = answer::check(question, parts[3]);
    require(!verdict.explanation.fr.empty() && !verdict.explanation.en.empty(), "a verdict is explained");
    require(verdict == answer::check(question, parts[3]), "the same answer has the same verdict");
    if (parts[3] == "#ABAND#")
        require(verdict.outcome != Verdict::Outcome::ok, "nobody is right by skipping");
    return 0;
}
