#pragma once

#include "studio/app/models/workspace.h"

#include <QUndoCommand>

namespace acquis::studio {

/// One step of an author: entities exchanged for others. Undo and redo exchange them back and forth.
class EditCommand : public QUndoCommand {
public:
    EditCommand(Workspace& workspace, std::vector<Workspace::Exchange> exchanges, Spoken text, QString mergeKey);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* later) override;
    [[nodiscard]] QString said() const { return text_(); }
    [[nodiscard]] bool isAbout(const Subject& subject) const;

private:
    Workspace& workspace_;
    std::vector<Workspace::Exchange> exchanges_;
    Spoken text_;
    QString mergeKey_;
};

} // namespace acquis::studio
