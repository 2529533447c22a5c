#pragma once

#include "exporters/release/plan.h"
#include "studio/app/models/text.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

namespace acquis::studio {

/// The release of what is open: where it comes from, what it would hold, what the gate says, and writing it. The gate
/// is `errors`, `warnings` or `none`. With uncommitted changes the release is dated by the author and marked as such.
class ReleaseRoom : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// Only while the room is shown does a change of the content make a new plan.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY settingsChanged FINAL)
    Q_PROPERTY(QString gate READ gate WRITE setGate NOTIFY settingsChanged FINAL)
    Q_PROPERTY(QString dialect READ dialect WRITE setDialect NOTIFY settingsChanged FINAL)
    Q_PROPERTY(QString commit READ commit NOTIFY originChanged FINAL)
    Q_PROPERTY(QString createdAt READ createdAt NOTIFY originChanged FINAL)
    Q_PROPERTY(QString releaseId READ releaseId NOTIFY originChanged FINAL)
    Q_PROPERTY(bool isDirty READ isDirty NOTIFY originChanged FINAL)
    Q_PROPERTY(QStringList locales READ locales NOTIFY planned FINAL)
    /// `[{collection, label, items, statuses: "validée : 12 · archivée : 3"}]`.
    Q_PROPERTY(QVariantList counts READ counts NOTIFY planned FINAL)
    Q_PROPERTY(int fileCount READ fileCount NOTIFY planned FINAL)
    Q_PROPERTY(double size READ size NOTIFY planned FINAL)
    Q_PROPERTY(QStringList leftOut READ leftOut NOTIFY planned FINAL)
    /// Problems by rule: `[{rule, summary, severity, count, state: blocking|open, first: entity id, field, sentence}]`,
    /// blocking first; then
    /// `[{…, state: accepted, by, until, reason}]`.
    Q_PROPERTY(QVariantList gateRows READ gateRows NOTIFY planned FINAL)
    Q_PROPERTY(int blockingCount READ blockingCount NOTIFY planned FINAL)
    Q_PROPERTY(int ruleCount READ ruleCount NOTIFY planned FINAL)
    Q_PROPERTY(int passedCount READ passedCount NOTIFY planned FINAL)
    Q_PROPERTY(QString result READ result NOTIFY exported FINAL)
    Q_PROPERTY(QString resultHash READ resultHash NOTIFY exported FINAL)
    Q_PROPERTY(bool hasFailed READ hasFailed NOTIFY exported FINAL)

public:
    explicit ReleaseRoom(QObject* parent = nullptr);

    /// Looks at git and at the content again.
    Q_INVOKABLE void plan();
    /// Writes the release into a folder (a local URL or a path). `result` says what was written or why nothing was.
    Q_INVOKABLE bool exportTo(const QString& folder);

    [[nodiscard]] bool isActive() const { return isActive_; }
    void setActive(bool active);
    [[nodiscard]] QString gate() const { return gate_; }
    void setGate(const QString& gate);
    [[nodiscard]] QString dialect() const { return dialect_; }
    void setDialect(const QString& dialect);
    [[nodiscard]] QString commit() const { return commit_; }
    [[nodiscard]] QString createdAt() const { return createdAt_; }
    [[nodiscard]] QString releaseId() const { return releaseId_; }
    [[nodiscard]] bool isDirty() const { return isDirty_; }
    [[nodiscard]] QStringList locales() const { return locales_; }
    [[nodiscard]] QVariantList counts() const { return counts_; }
    [[nodiscard]] int fileCount() const { return fileCount_; }
    [[nodiscard]] double size() const { return size_; }
    [[nodiscard]] QStringList leftOut() const { return leftOut_; }
    [[nodiscard]] QVariantList gateRows() const { return gateRows_; }
    [[nodiscard]] int blockingCount() const { return blockingCount_; }
    [[nodiscard]] int ruleCount() const { return ruleCount_; }
    [[nodiscard]] int passedCount() const { return passedCount_; }
    [[nodiscard]] QString result() const { return result_ ? result_() : QString(); }
    [[nodiscard]] QString resultHash() const { return resultHash_; }
    [[nodiscard]] bool hasFailed() const { return hasFailed_; }

signals:
    void settingsChanged();
    void originChanged();
    void planned();
    void exported();

private:
    void look();
    void countContent();
    void readGate();
    [[nodiscard]] release::Options options() const;

    bool isActive_ = false;
    QString gate_ = QStringLiteral("errors");
    QString dialect_;
    QString commit_;
    QString tree_;
    QString createdAt_;
    QString releaseId_;
    bool isDirty_ = true;
    QStringList locales_;
    QVariantList counts_;
    int fileCount_ = 0;
    double size_ = 0;
    QStringList leftOut_;
    QVariantList gateRows_;
    int blockingCount_ = 0;
    int ruleCount_ = 0;
    int passedCount_ = 0;
    Spoken result_;
    QString resultHash_;
    bool hasFailed_ = false;
};

} // namespace acquis::studio
