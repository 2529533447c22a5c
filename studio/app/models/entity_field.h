#pragma once

#include "model/referential/field.h"
#include "studio/app/models/workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QVariant>

namespace acquis::studio {

/// One field of one entity for a form: what it holds, what it is called, what is wrong with it, and editing it.
/// Everything it says comes from the field table.
class EntityField : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// Id of the entity; with `locale`, of the entity whose text in that locale this is.
    Q_PROPERTY(QString entity READ entity WRITE setEntity NOTIFY targetChanged FINAL)
    /// `instruction`, `choices[a].text`, `embed.url`.
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY targetChanged FINAL)
    /// Empty for the main file.
    Q_PROPERTY(QString locale READ locale WRITE setLocale NOTIFY targetChanged FINAL)
    Q_PROPERTY(QVariant value READ value NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    /// The prototype owns this field and the entity is one of its alternatives: shown, not edited here.
    Q_PROPERTY(bool isInherited READ isInherited NOTIFY changed FINAL)
    Q_PROPERTY(bool isRequired READ isRequired NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString label READ label NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString help READ help NOTIFY targetChanged FINAL)
    /// Allowed values of a word: `[{value, label}]`.
    Q_PROPERTY(QVariantList words READ words NOTIFY targetChanged FINAL)
    /// Worst severity of the field's problems: `error`, `warning`, `info` or empty; and the sentence of the first.
    Q_PROPERTY(QString severity READ severity NOTIFY problemsChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemsChanged FINAL)

public:
    explicit EntityField(QObject* parent = nullptr);

    /// Sets the field as one undo step; typing in one field merges. An empty text or list removes the field; what
    /// cannot stand in it (a half-typed date) changes nothing.
    Q_INVOKABLE void edit(const QVariant& value);

    [[nodiscard]] QString entity() const { return entity_; }
    void setEntity(const QString& id);
    [[nodiscard]] QString path() const { return path_; }
    void setPath(const QString& path);
    [[nodiscard]] QString locale() const { return locale_; }
    void setLocale(const QString& locale);

    [[nodiscard]] QVariant value() const { return value_; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool exists() const { return exists_; }
    [[nodiscard]] bool isInherited() const { return isInherited_; }
    [[nodiscard]] bool isRequired() const;
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] QVariantList words() const;
    [[nodiscard]] QString severity() const { return severity_; }
    [[nodiscard]] QString problem() const { return problem_; }

signals:
    void targetChanged();
    void changed();
    void problemsChanged();

private:
    [[nodiscard]] std::optional<referential::Entity> target() const;
    [[nodiscard]] const referential::Field* description() const;
    void refresh();
    void refreshProblems();
    void editLocalized(const QVariant& value);

    QString entity_;
    QString path_;
    QString locale_;
    QVariant value_;
    QString severity_;
    QString problem_;
    bool exists_ = false;
    bool isInherited_ = false;
};

} // namespace acquis::studio
