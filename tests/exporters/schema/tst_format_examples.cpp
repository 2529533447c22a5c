#include "model/referential/entity.h"
#include "model/store/layout.h"
#include "model/store/yaml/document.h"
#include "pinned.h"

#include <QRegularExpression>
#include <QTest>

using namespace acquis;

/// The examples of docs/FORMAT.md: YAML blocks whose first line is a comment with a path.
class TestFormatExamples : public QObject {
    Q_OBJECT

private slots:
    void everyExampleIsReadWithoutAWord_data();
    void everyExampleIsReadWithoutAWord();
};

void TestFormatExamples::everyExampleIsReadWithoutAWord_data()
{
    QTest::addColumn<QString>("text");
    const QString page = QString::fromStdString(pinned::read(ACQUIS_SOURCE "/docs/FORMAT.md"));
    static const QRegularExpression block(
        QStringLiteral("```yaml\n# (\\S+\\.yaml)\n(.*?)```"), QRegularExpression::DotMatchesEverythingOption);
    for (auto blocks = block.globalMatch(page); blocks.hasNext();) {
        const auto match = blocks.next();
        QTest::newRow(qPrintable(match.captured(1))) << match.captured(2);
    }
}

void TestFormatExamples::everyExampleIsReadWithoutAWord()
{
    QFETCH(QString, text);
    const store::PathMeaning meaning = store::meaningOf(QTest::currentDataTag());
    QVERIFY(meaning.kind.has_value());
    const auto document = store::YamlDocument::parse(text.toStdString());
    QVERIFY2(document.has_value(), document ? "" : document.error().sentence.en.c_str());

    const bool isLocaleFile = !meaning.locale.empty();
    const Kind kind = isLocaleFile && meaning.kind == Kind::challenge ? Kind::localizedChallenge : *meaning.kind;
    const referential::RecordType& type = *referential::recordTypeOf(kind);
    referential::Reading reading;
    if (isLocaleFile && kind != Kind::localizedChallenge) {
        referential::Localization localization;
        fromValue(localization, type, store::valueOf(*document, type), reading);
    } else {
        (void)referential::Entity::read(kind, store::valueOf(*document, type), reading);
    }
    for (const auto& misfit : reading.misfits())
        QFAIL(qPrintable(QString::fromStdString(misfit.field.text() + ": " + misfit.sentence.en)));
}

QTEST_GUILESS_MAIN(TestFormatExamples)
#include "tst_format_examples.moc"
