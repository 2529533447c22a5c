#include "model/rules/catalogue.h"
#include "model/rules/pages.h"
#include "tests/exporters/schema/pinned.h"

#include <QDir>
#include <QtTest>

using namespace acquis;

/// `docs/rules` is what the catalogue says, page by page. ACQUIS_REGENERATE=1 writes it.
class TestRulePages : public QObject {
    Q_OBJECT

    const std::string folder_ = ACQUIS_SOURCE "/docs/rules/";

    void compare(const std::string& name, const std::string& text) const
    {
        if (pinned::isRegenerating())
            QVERIFY(pinned::write(folder_ + name, text));
        else
            QVERIFY2(pinned::read(folder_ + name) == text,
                (name + " is old: run this test with ACQUIS_REGENERATE=1 and read the difference").c_str());
    }

private slots:
    void everyRuleHasItsPageAndEveryPageItsRule()
    {
        QVERIFY(QDir().mkpath(QString::fromStdString(folder_)));
        QStringList names{QStringLiteral("README.md")};
        for (const rules::Rule& rule : rules::catalogue()) {
            const std::string name = std::string(rule.id) + ".md";
            names << QString::fromStdString(name);
            compare(name, rules::pageOf(rule));
        }
        names.sort();
        QCOMPARE(QDir(QString::fromStdString(folder_)).entryList(QDir::Files, QDir::Name), names);
    }

    void theIndexNamesEveryRule() { compare("README.md", rules::pageIndex()); }
};

QTEST_GUILESS_MAIN(TestRulePages)
#include "tst_rule_pages.moc"
