#include "exporters/profile/read.h"

#include "model/referential/links.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <set>

namespace acquis::profile {

using namespace referential;
using nlohmann::json;

namespace {

constexpr int highestLevel = 8;

/// Takes the items of one file into one profile.
class Reader {
public:
    Reader(const Referential& referential, Imported& imported)
        : referential_(referential)
        , imported_(imported)
    {
    }

    void read(const json& item, std::size_t position)
    {
        position_ = position;
        const bool isId = item.is_string();
        const json id = isId ? item : item.is_object() && item.contains("id") ? item["id"] : json();
        auto tube = id.is_string() ? TubeId::parse(id.get<std::string>()) : failure(Error::Kind::content, {});
        if (!tube)
            return say("profile_import_unreadable_item", Severity::warning, {},
                {"Cet élément n’est ni l’identifiant d’un sujet ni un objet qui en a un : il est laissé de côté. "
                 "Corrigez-le si le sujet devait y être.",
                    "This item is neither the id of a tube nor an object that has one: it is left aside. Mend it if "
                    "the "
                    "tube was meant to be there."});
        const TubeCap cap{*tube, isId ? highestLevel : levelOf(item)};
        noticeUnknown(cap);
        if (item.is_object() && item.contains("skills"))
            noticeOtherSkills(cap, item["skills"]);
        take(cap);
    }

private:
    void say(const char* rule, Severity severity, std::string_view field, Sentence sentence)
    {
        FieldPath path = FieldPath().at(position_);
        imported_.diagnostics.push_back({rule, severity, {Kind::profile, imported_.profile.id.text()},
            field.empty() ? path : path.field(field), std::move(sentence), std::nullopt, {}});
    }

    int levelOf(const json& item)
    {
        const json level = item.value("level", json());
        if (level.is_null() || level == "max")
            return highestLevel;
        if (level.is_number() && level >= 1 && level <= highestLevel && level == level.get<int>())
            return level.get<int>();
        say("profile_import_wrong_level", Severity::warning, "level",
            {fmt::format(
                 "« {} » n’est pas un niveau de 1 à 8 : le sujet est pris jusqu’au niveau 8. Corrigez le plafond.",
                 level.dump(-1, ' ', false, json::error_handler_t::replace)),
                fmt::format("\"{}\" is no level from 1 to 8: the tube is taken up to level 8. Mend the cap.",
                    level.dump(-1, ' ', false, json::error_handler_t::replace))});
        return highestLevel;
    }

    void noticeUnknown(const TubeCap& cap)
    {
        if (referential_.find<Tube>(cap.tube.text()) != nullptr)
            return;
        say("profile_import_unknown_tube", Severity::warning, "id",
            {fmt::format(
                 "Le sujet {} n’existe pas dans ce référentiel : Pix Admin l’ignorerait sans le dire. Retirez-le de "
                 "la sélection ou importez-le.",
                 cap.tube.text()),
                fmt::format(
                    "There is no tube {} in this referential: Pix Admin would ignore it without a word. Remove it "
                    "from the selection or import it.",
                    cap.tube.text())});
    }

    /// A file may tell the skills its author saw. Those that are active now count, whatever it tells.
    void noticeOtherSkills(const TubeCap& cap, const json& told)
    {
        const auto tube = referential_.find<Tube>(cap.tube.text());
        if (tube == nullptr || !told.is_array())
            return;
        std::set<std::string> now;
        for (const Skill* skill : referential_.links().skillsOf(*tube))
            if (skill->isActive() && skill->level.value_or(highestLevel + 1) <= cap.level)
                now.insert(skill->id.text());
        std::set<std::string> then;
        for (const json& id : told)
            if (id.is_string())
                then.insert(id.get<std::string>());
        if (now != then)
            say("profile_import_other_skills", Severity::info, "skills",
                {fmt::format("Le fichier compte {} acquis pour {}, ce référentiel {} : le profil suit le référentiel.",
                     then.size(), tube->name, now.size()),
                    fmt::format(
                        "The file counts {} skills for {}, this referential {}: the profile follows the referential.",
                        then.size(), tube->name, now.size())});
    }

    void take(const TubeCap& cap)
    {
        auto& selection = imported_.profile.selection;
        const auto known = std::ranges::find(selection, cap.tube, &TubeCap::tube);
        if (known == selection.end()) {
            selection.push_back(cap);
            return;
        }
        known->level = std::max(known->level, cap.level);
        say("profile_import_repeated_tube", Severity::warning, "id",
            {fmt::format(
                 "Le sujet {} est cité deux fois : le plus haut plafond est gardé. Vérifiez-le.", cap.tube.text()),
                fmt::format("The tube {} is named twice: the higher cap is kept. Check it.", cap.tube.text())});
    }

    const Referential& referential_;
    Imported& imported_;
    std::size_t position_ = 0;
};

} // namespace

Result<Imported> read(std::string_view text, const Referential& referential, const ReadOptions& options)
{
    const json document = json::parse(text, nullptr, false);
    if (!document.is_array())
        return failure(Error::Kind::content,
            {"Ce fichier n’est pas une liste JSON de sujets : aucun profil ne peut en être lu. Exportez-le de Pix "
             "Admin, "
             "de Pix Orga ou de l’éditeur.",
                "This file is no JSON list of tubes: no profile can be read from it. Export it from Pix Admin, from "
                "Pix "
                "Orga or from the editor."});
    if (document.empty())
        return failure(Error::Kind::content,
            {"Ce fichier ne contient aucun sujet : le profil serait vide. Choisissez-en un autre.",
                "This file holds no tube: the profile would be empty. Choose another one."});
    Imported imported;
    imported.profile.id = options.id;
    imported.profile.name = options.name;
    imported.profile.category = ProfileCategory::custom;
    Reader reader(referential, imported);
    for (std::size_t i = 0; i < document.size(); ++i)
        reader.read(document[i], i);
    if (imported.profile.selection.empty())
        return failure(Error::Kind::content,
            {"Aucun élément de ce fichier ne nomme un sujet : le profil serait vide. Vérifiez que c’est bien un profil "
             "cible.",
                "No item of this file names a tube: the profile would be empty. Check that it is a target profile."});
    return imported;
}

} // namespace acquis::profile
