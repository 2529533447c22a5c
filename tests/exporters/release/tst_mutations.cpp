#include "canonical.h"
#include "trips.h"

#include <QtTest>
#include <random>

using namespace acquis;
using canonical::Json;

/// Damages a release at random places, as sources of content do: the import must take it, and lose nothing.
class Mutations : public QObject {
    Q_OBJECT

private:
    /// Every value inside a document.
    static void collect(Json& value, std::vector<Json*>& found)
    {
        found.push_back(&value);
        if (value.is_structured())
            for (Json& inner : value)
                collect(inner, found);
    }

    static Json strange(std::mt19937& random)
    {
        static const std::vector<Json> values{nullptr, true, false, 0, -1, 1.5, 3000000000, 1e300, "", " ", "yes", "~",
            "012", "1.10", "2024-01-01", "- a\n- b", "a:\n- b\n", "fr", "Prototype 1", "Décliné 1", "validé", "recA1 ",
            "\t\r\n", "\xc2\xa0\xe2\x80\xaf", "🦊", std::string("\0x", 2), "@workbench", "Smartphone/Tablette",
            Json::array(), Json::object(), Json::array({nullptr}), Json::array({"x", "x"}), Json{{"fr", 1}},
            Json{{"fr", "é"}, {"xx", ""}}};
        return values[random() % values.size()];
    }

    static Json& anyItem(Json& content, std::mt19937& random)
    {
        std::vector<Json*> items;
        for (Json& collection : content)
            if (collection.is_array())
                for (Json& item : collection)
                    items.push_back(&item);
        return items.empty() ? content : *items[random() % items.size()];
    }

    static void damage(Json& release, std::mt19937& random)
    {
        Json& content = release["content"];
        std::vector<Json*> places;
        collect(content, places);
        Json& place = *places[1 + random() % (places.size() - 1)];
        switch (random() % 7) {
        case 0:
            place = strange(random);
            return;
        case 1:
            place = *places[1 + random() % (places.size() - 1)];
            return; // also makes links lead elsewhere
        case 2:
            if (place.is_object() && !place.empty())
                place.erase(std::next(place.begin(), static_cast<long>(random() % place.size())).key());
            else if (place.is_array() && !place.empty())
                place.erase(random() % place.size());
            return;
        case 3:
            if (place.is_object())
                place["inconnu" + std::to_string(random() % 3)] = strange(random);
            else if (place.is_array())
                place.push_back(strange(random));
            return;
        case 4:
            if (place.is_array() && !place.empty()) {
                Json again = place[random() % place.size()];
                place.push_back(std::move(again));
            }
            return;
        case 5:
            if (Json& item = anyItem(content, random); item.is_object() && !item.empty())
                std::next(item.begin(), static_cast<long>(random() % item.size())).value() = strange(random);
            return;
        default:
            if (Json& item = anyItem(content, random); item.is_object())
                if (const Json other = anyItem(content, random); other.is_object() && other.contains("id"))
                    item["id"] = other["id"];
        }
    }

private slots:
    void damagedReleaseComesBackEqual_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"full_2024_10", "full_2026_04", "degraded"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void damagedReleaseComesBackEqual()
    {
        QFETCH(QString, name);
        const Json original = Json::parse(
            trips::fileText(std::string(ACQUIS_TEST_DATA) + "/cases/" + name.toStdString() + "/input.json"));
        for (unsigned seed = 1; seed <= 700; ++seed) {
            std::mt19937 random(seed);
            Json release = original;
            for (unsigned n = 1 + random() % 6; n > 0 && release["content"].is_object() && !release["content"].empty();
                 --n)
                damage(release, random);
            const std::string input = release.dump();
            const auto imported = release::read(input);
            if (!release["content"].is_object())
                continue;
            QVERIFY2(imported, std::to_string(seed).c_str());
            const std::string output = trips::written(trips::throughValues(imported->entities));
            const std::string difference
                = canonical::firstDifference(canonical::release(output), canonical::release(input));
            QVERIFY2(difference.empty(), (std::to_string(seed) + ": " + difference).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(Mutations)
#include "tst_mutations.moc"
