#include "studio/app/models/edit_command.h"

#include <algorithm>

namespace acquis::studio {

EditCommand::EditCommand(
    Workspace& workspace, std::vector<Workspace::Exchange> exchanges, Spoken text, QString mergeKey)
    : workspace_(workspace)
    , exchanges_(std::move(exchanges))
    , text_(std::move(text))
    , mergeKey_(std::move(mergeKey))
{
}

void EditCommand::undo()
{
    workspace_.exchange(exchanges_, false);
}

void EditCommand::redo()
{
    workspace_.exchange(exchanges_, true);
}

bool EditCommand::isAbout(const Subject& subject) const
{
    return std::ranges::any_of(exchanges_,
        [&](const Workspace::Exchange& one) { return (one.before ? one.before : one.after)->subject() == subject; });
}

bool EditCommand::mergeWith(const QUndoCommand* later)
{
    const auto* next = static_cast<const EditCommand*>(later);
    if (mergeKey_.isEmpty() || next->mergeKey_ != mergeKey_ || exchanges_.size() != 1 || next->exchanges_.size() != 1)
        return false;
    exchanges_.front().after = next->exchanges_.front().after;
    text_ = next->text_;
    return true;
}

} // namespace acquis::studio
