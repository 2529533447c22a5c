#include "model/rules/question_at_hand.h"

namespace acquis::rules {

const syntax::Proposals& QuestionAtHand::readProposals() const
{
    if (!proposals_)
        proposals_ = syntax::readProposals(proposals());
    return *proposals_;
}

const std::vector<syntax::Field>& QuestionAtHand::fields() const
{
    if (!fields_)
        fields_ = readProposals().fields();
    return *fields_;
}

const std::vector<AcceptedGroup>& QuestionAtHand::acceptedGroups() const
{
    if (!groups_)
        groups_ = rules::acceptedGroups(*this, fields());
    return *groups_;
}

} // namespace acquis::rules
