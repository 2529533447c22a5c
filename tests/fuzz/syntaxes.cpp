#include "model/syntax/choices.h"
#include "model/syntax/field_answers.h"
#include "model/syntax/markdown.h"
#include "model/syntax/proposals.h"
#include "model/syntax/solutions.h"
#include "property.h"

using namespace acquis;
using namespace acquis::fuzz;
using namespace acquis::syntax;

namespace {

void placesLieInside(std::string_view text, const std::vector<Fault>& faults)
{
    for (const Fault& fault : faults) {
        require(fault.position.offset <= text.size(), "a fault lies inside the text");
        require(!sentenceOf(fault).fr.empty() && !sentenceOf(fault).en.empty(), "a fault has its sentence");
    }
}

void choicesAreKept(const std::string& proposals, const std::string& solution)
{
    const ChoiceItems items = readChoices(proposals);
    placesLieInside(proposals, items.faults);
    for (const ChoiceItems::Item& item : items.items)
        require(proposals.substr(item.position.offset, item.text.size()) == item.text, "a choice stands at its place");
    for (const ChoiceMode mode : {ChoiceMode::single, ChoiceMode::several})
        if (const auto choices = reproducibleChoices(mode, {proposals, solution}))
            require(print(*choices) == ChoiceTexts{proposals, solution}, "choices are written as they were read");
}

void fieldsAreKept(const std::string& proposals)
{
    const Proposals read = readProposals(proposals);
    placesLieInside(proposals, read.faults);
    require(print(read) == proposals, "fields are written as they were read");
}

void solutionsAreKept(const std::string& solution)
{
    if (const auto answers = reproducibleAnswers(solution))
        require(print(*answers) == solution, "answers are written as they were read");
    if (const auto groups = reproducibleGroups(solution))
        require(print(*groups) == solution, "groups are written as they were read");
    const KeyedSolution keyed = readKeyedSolution(solution);
    placesLieInside(solution, keyed.faults);
    require(keyed.places.size() == keyed.groups.size(), "each group has its place");
    if (!keyed.faults.empty() || keyed.groups.empty())
        return;
    const KeyedSolution again = readKeyedSolution(print(keyed.groups));
    require(again.faults.empty() && again.groups == keyed.groups, "written groups are read again alike");
}

} // namespace

/// Proposals, then a solution: choices, fields, answers and groups are read, written and read again.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::vector<std::string> parts = partsOf({reinterpret_cast<const char*>(data), size});
    parts.resize(2);
    choicesAreKept(parts[0], parts[1]);
    fieldsAreKept(parts[0]);
    solutionsAreKept(parts[1]);
    (void)readFieldAnswers(parts[1]);
    (void)htmlOf(parts[0], {{}, &fieldMark});
    (void)plainTextOf(parts[0]);
    return 0;
}
