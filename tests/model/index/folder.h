#pragma once

#include "model/base/text.h"
#include "model/index/finder.h"

#include <QProcess>
#include <QTemporaryDir>

/// A content folder of its own, with a cache of its own, for tests of the index.
class Folder {
public:
    Folder()
    {
        const QString content = root_.filePath(QStringLiteral("content"));
        QProcess::execute(
            QStringLiteral("cp"), {QStringLiteral("-r"), QStringLiteral(ACQUIS_SOURCE "/content"), content});
        path = content.toStdString();
        qputenv("XDG_CACHE_HOME", root_.filePath(QStringLiteral("cache")).toUtf8());
        index = acquis::index::Index::placeOf(path);
    }

    /// The index, made and filled.
    void fill() const
    {
        auto finder = acquis::index::Finder::in(path, {}, acquis::referential::Query::parse("moteur"));
        if (finder)
            finder->keep();
    }

    /// What a search finds, in the part that the index tells or, where it tells none, in the whole.
    struct Answer {
        std::vector<std::string> hits;
        bool isFromPart = false;
    };
    [[nodiscard]] Answer answer(const std::string& typed) const
    {
        const auto query = acquis::referential::Query::parse(typed);
        auto finder = acquis::index::Finder::in(path, {}, query);
        auto part = finder ? finder->part() : std::nullopt;
        Answer answer;
        answer.isFromPart = part.has_value();
        answer.hits = hits(part ? *part : *acquis::store::Tree::open(path), query);
        if (finder)
            finder->keep();
        return answer;
    }

    [[nodiscard]] static std::vector<std::string> hits(
        const acquis::store::Tree& tree, const acquis::referential::Query& query)
    {
        std::vector<std::string> all;
        for (const auto& hit : acquis::referential::search(tree.referential(), query))
            all.push_back(std::string(nameOf(hit.entity.kind()).word) + '|' + std::string(hit.entity.identity()) + '|'
                + hit.name + '|' + acquis::referential::excerptOf(hit, tree.referential().links()) + '|'
                + std::to_string(hit.rank) + '|' + tree.pathOf(hit.entity.subject()));
        return all;
    }

    std::filesystem::path path;
    std::filesystem::path index;

private:
    QTemporaryDir root_;
};
