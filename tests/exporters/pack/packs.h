#pragma once

#include "exporters/pack/schema.h"
#include "exporters/pack/write.h"
#include "model/base/hash.h"
#include "model/sqlite/database.h"
#include "model/store/tree.h"

/// Packs for tests.
namespace packs {

using namespace acquis;
using namespace acquis::referential;

template <class Id> Id id(std::string_view text)
{
    return *Id::parse(text);
}

inline Skill skill(const std::string& skillId, const std::string& tubeId)
{
    Skill skill;
    skill.id = id<SkillId>(skillId);
    skill.tube = id<TubeId>(tubeId);
    skill.level = 2;
    skill.version = 1;
    skill.status = SkillStatus::active;
    return skill;
}

inline Tube tube(const std::string& tubeId)
{
    Tube tube;
    tube.id = id<TubeId>(tubeId);
    tube.name = "@courriel";
    tube.practicalTitle = "Reconnaître un hameçonnage";
    tube.practicalDescription = "L’œuvre d’un ami : cœur, façade, Noël.";
    return tube;
}

inline Challenge challenge(const std::string& challengeId, const std::string& skillId)
{
    Challenge challenge;
    challenge.id = id<ChallengeId>(challengeId);
    challenge.skill = id<SkillId>(skillId);
    challenge.status = ChallengeStatus::validated;
    challenge.type = ChallengeType::qroc;
    challenge.instruction = "Qui t’écrit ?";
    challenge.proposals = "${a}";
    challenge.answers.list = {"oui", "1"};
    challenge.illustration = Illustration{};
    challenge.illustration->file = "dessin.txt";
    return challenge;
}

inline const std::string fileText = "un dessin";

inline Result<std::string> readFile(std::string_view, std::string_view)
{
    return fileText;
}

/// A tube, a skill, a question with a picture.
inline Referential small(const std::vector<Entity>& more = {})
{
    std::vector<Entity> entities{tube("tubeA"), skill("skillA", "tubeA"), challenge("challengeA", "skillA")};
    entities.insert(entities.end(), more.begin(), more.end());
    FileFact fact;
    fact.name = "dessin.txt";
    fact.size = fileText.size();
    fact.sha256 = sha256(fileText);
    fact.mediaType = "text/plain";
    return Referential::of(std::move(entities), {{"challengeA", {fact}}});
}

inline const pack::Options options{"2026-11-21T00:00:00.000Z", "c0ffee", "beef", false, "errors", {}};

inline std::string written(const Referential& referential)
{
    return pack::write(referential, options, readFile).value_or(std::string());
}

/// Every row of a statement, cells apart by `|`.
inline std::vector<std::string> rows(const std::string& file, const std::string& sql)
{
    std::vector<std::string> found;
    const auto database = sqlite::Database::of(file);
    auto statement = database ? database->prepare(sql) : Result<sqlite::Statement>(tl::unexpected(database.error()));
    while (statement) {
        const auto more = statement->step();
        if (!more)
            found.push_back("failed: " + more.error().sentence.en);
        if (!more || !*more)
            return found;
        std::string row;
        for (int i = 0; i < statement->columns(); ++i)
            row += (i == 0 ? "" : "|") + std::string(statement->isNull(i) ? "NULL" : statement->text(i));
        found.push_back(row);
    }
    return {"failed: " + statement.error().sentence.en};
}

} // namespace packs
