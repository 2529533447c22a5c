#include "model/rules/field_faults.h"

#include "model/syntax/proposals.h"

#include <algorithm>

namespace acquis::rules {

void addFaults(const QuestionAtHand& question, std::initializer_list<syntax::Fault::Kind> kinds, Findings& findings)
{
    if (question.hasChoices())
        return;
    for (const syntax::Fault& fault : question.readProposals().faults)
        if (std::ranges::find(kinds, fault.kind) != kinds.end())
            findings.add(question.subject(), question.proposalsPath(), syntax::sentenceOf(fault));
}

} // namespace acquis::rules
