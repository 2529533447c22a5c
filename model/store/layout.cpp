#include "model/store/layout.h"

#include "model/base/text.h"

#include <fmt/format.h>
#include <vector>

namespace acquis::store {

namespace {

using referential::Challenge;
using referential::Entity;
using referential::Links;
using referential::Localization;
using referential::LocalizedChallenge;
using referential::Referential;
using referential::Skill;

std::vector<std::string_view> parts(std::string_view path)
{
    std::vector<std::string_view> all;
    while (true) {
        const std::size_t slash = path.find('/');
        all.push_back(path.substr(0, slash));
        if (slash == std::string_view::npos)
            return all;
        path.remove_prefix(slash + 1);
    }
}

/// The kind by folder of a main file; `stem` is the file's name without its ending.
std::optional<Kind> kindByPlace(const std::vector<std::string_view>& path, std::string_view stem)
{
    if (path.size() == 1) {
        for (const auto& [name, kind] : {std::pair{"referential", Kind::settings}, {"roles", Kind::roles},
                 {"tags", Kind::tags}, {"links", Kind::linkWaivers}})
            if (stem == name)
                return kind;
        return std::nullopt;
    }
    const std::string_view top = path.front();
    if (path.size() == 2)
        for (const auto& [name, kind] : {std::pair{"tutorials", Kind::tutorial}, {"courses", Kind::course},
                 {"missions", Kind::mission}, {"trainings", Kind::training}, {"profiles", Kind::profile},
                 {"campaigns", Kind::campaign}, {"certifications", Kind::certification},
                 {"calibrations", Kind::calibration}, {"crosswalks", Kind::crosswalk}})
            if (top == name)
                return kind;
    if (top == "frameworks" && path.size() == 3 && stem == "framework")
        return Kind::framework;
    if (top == "frameworks" && path.size() == 4 && path[2] == "areas")
        return Kind::area;
    if (top == "frameworks" && path.size() == 4 && path[2] == "competences")
        return Kind::competence;
    if (top == "frameworks" && path.size() == 5 && path[2] == "drafts")
        return Kind::challenge;
    if (top == "tubes" && path.size() == 3 && stem == "tube")
        return Kind::tube;
    if (top == "tubes" && path.size() == 4 && path[2] == "skills")
        return Kind::skill;
    if (top == "tubes" && path.size() == 4 && path[2] == "challenges")
        return Kind::challenge;
    if (top == "reviews" && path.size() == 3)
        return Kind::thread;
    return std::nullopt;
}

std::string folderOf(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

std::string tubeFolder(
    std::string_view tube, const Referential& referential, const std::function<std::string(std::string_view)>& pathOf)
{
    if (const std::string known = pathOf(tube); !known.empty())
        return folderOf(known);
    const auto found = referential.find<referential::Tube>(tube);
    std::string slug;
    if (found != nullptr)
        for (const char16_t c : text::toUtf16(found->name)) { // camelCase becomes dashes
            if (c >= u'A' && c <= u'Z' && !slug.empty() && slug.back() != '@')
                slug += '-';
            slug += text::toUtf8(std::u16string_view(&c, 1));
        }
    return "tubes/" + text::slug(slug.empty() ? tube : std::string_view(slug));
}

std::string frameworkFolder(
    const referential::Framework* framework, const std::function<std::string(std::string_view)>& pathOf)
{
    if (framework == nullptr)
        return "frameworks/unplaced";
    if (const std::string known = pathOf(framework->identity()); !known.empty())
        return folderOf(known);
    return "frameworks/" + text::slug(framework->acronym.empty() ? framework->name : framework->acronym);
}

std::string levelAndVersion(const std::optional<int>& level, const std::optional<int>& version)
{
    return fmt::format("{}v{}", level ? std::to_string(*level) : "x", version ? std::to_string(*version) : "x");
}

std::string challengePath(const Challenge& challenge, const Referential& referential,
    const std::function<std::string(std::string_view)>& pathOf)
{
    const Links& links = referential.links();
    if (const Skill* skill = links.skillOf(challenge))
        return fmt::format("{}/challenges/{}-{}.yaml", tubeFolder(skill->tube.text(), referential, pathOf),
            levelAndVersion(skill->level, skill->version), challenge.id.text());
    const referential::Competence* competence = links.workbenchOf(challenge.skill.text());
    return fmt::format("{}/drafts/{}/{}.yaml",
        frameworkFolder(competence == nullptr ? nullptr : links.frameworkOf(*competence), pathOf),
        competence == nullptr ? "unplaced" : competence->index, challenge.id.text());
}

std::string besideMain(std::string_view mainPath, const Locale& locale)
{
    return fmt::format("{}.{}.yaml", mainPath.substr(0, mainPath.rfind('.')), locale.text());
}

std::string named(std::string_view folder, std::string_view name, std::string_view id)
{
    return fmt::format("{}/{}.yaml", folder, text::slug(name.empty() ? id : name));
}

} // namespace

bool isInFilesFolder(std::string_view path)
{
    return path.find(".files/") != std::string_view::npos;
}

bool isEntityFile(std::string_view path)
{
    return !isInFilesFolder(path)
        && (path.ends_with(".yaml") || (path.ends_with(".json") && path.starts_with("modules/")));
}

PathMeaning meaningOf(std::string_view path)
{
    PathMeaning meaning;
    const std::vector<std::string_view> all = parts(path);
    const std::string_view file = all.back();
    if (file.ends_with(".json")) {
        if (all.size() == 2 && all.front() == "modules")
            meaning.kind = Kind::module;
        return meaning;
    }
    std::string_view stem = file.substr(0, file.size() - std::string_view(".yaml").size());
    if (const std::size_t dot = stem.rfind('.'); dot != std::string_view::npos)
        if (const auto locale = Locale::parse(stem.substr(dot + 1));
            locale && !std::isdigit(static_cast<unsigned char>(stem[dot + 1]))) {
            meaning.locale = *locale;
            stem = stem.substr(0, dot);
            meaning.mainPath = std::string(path.substr(0, path.size() - file.size())) + std::string(stem) + ".yaml";
        }
    meaning.kind = kindByPlace(all, stem);
    meaning.isDraft = meaning.kind == Kind::challenge && all.front() == "frameworks";
    return meaning;
}

std::optional<Kind> kindOfId(std::string_view id)
{
    for (const KindName& name : kindNames)
        if (!name.idPrefix.empty() && name.kind != Kind::localizedChallenge && isWellFormedId(id, name.kind)
            && id.starts_with(name.idPrefix))
            return name.kind;
    return std::nullopt;
}

std::string pathFor(const Entity& entity, const Referential& referential,
    const std::function<std::string(std::string_view identity)>& pathOf)
{
    const Links& links = referential.links();
    const std::string id(entity.identity());
    switch (entity.kind()) {
    case Kind::settings:
        return "referential.yaml";
    case Kind::roles:
        return "roles.yaml";
    case Kind::tags:
        return "tags.yaml";
    case Kind::linkWaivers:
        return "links.yaml";
    case Kind::framework:
        return frameworkFolder(entity.as<referential::Framework>().get(), pathOf) + "/framework.yaml";
    case Kind::area: {
        const auto area = entity.as<referential::Area>();
        return fmt::format("{}/areas/{}.yaml", frameworkFolder(links.frameworkOf(*area), pathOf),
            area->code.empty() ? id : text::slug(area->code));
    }
    case Kind::competence: {
        const auto competence = entity.as<referential::Competence>();
        return fmt::format("{}/competences/{}.yaml", frameworkFolder(links.frameworkOf(*competence), pathOf),
            competence->index.empty() || competence->index.find('/') != std::string::npos ? id : competence->index);
    }
    case Kind::tube:
        return tubeFolder(id, referential, pathOf) + "/tube.yaml";
    case Kind::skill: {
        const auto skill = entity.as<Skill>();
        return fmt::format("{}/skills/{}.yaml", tubeFolder(skill->tube.text(), referential, pathOf),
            levelAndVersion(skill->level, skill->version));
    }
    case Kind::challenge:
        return challengePath(*entity.as<Challenge>(), referential, pathOf);
    case Kind::localizedChallenge: {
        const auto localized = entity.as<LocalizedChallenge>();
        std::string main = pathOf(localized->challenge.text());
        if (const auto challenge = referential.find<Challenge>(localized->challenge.text());
            main.empty() && challenge != nullptr)
            main = challengePath(*challenge, referential, pathOf);
        return besideMain(main, localized->locale);
    }
    case Kind::localization: {
        const auto localization = entity.as<Localization>();
        std::string main = pathOf(localization->owner);
        if (const auto owner = referential.find(Subject{localization->ownerKind, localization->owner});
            main.empty() && owner)
            main = pathFor(*owner, referential, pathOf);
        return besideMain(main, localization->locale);
    }
    case Kind::tutorial:
        return fmt::format("tutorials/{}.yaml", id);
    case Kind::course:
        return named("courses", entity.as<referential::Course>()->name, id);
    case Kind::mission:
        return fmt::format("missions/{}.yaml", id);
    case Kind::training:
        return named("trainings", entity.as<referential::Training>()->title, id);
    case Kind::module:
        return fmt::format("modules/{}.json", text::slug(id));
    case Kind::profile:
        return named("profiles", entity.as<referential::TargetProfile>()->name, id);
    case Kind::campaign:
        return named("campaigns", entity.as<referential::Campaign>()->name, id);
    case Kind::certification:
        return named("certifications", entity.as<referential::Certification>()->name, id);
    case Kind::calibration:
        return named("calibrations", entity.as<referential::Calibration>()->name, id);
    case Kind::crosswalk: {
        const auto crosswalk = entity.as<referential::Crosswalk>();
        return fmt::format("crosswalks/{}-{}.yaml", text::slug(crosswalk->from), text::slug(crosswalk->to));
    }
    case Kind::thread:
        return fmt::format("reviews/{}/{}.yaml", entity.as<referential::ReviewThread>()->entity, id);
    case Kind::thematic:
    case Kind::tag:
        break;
    }
    return fmt::format("unplaced/{}.yaml", id);
}

std::string filesFolderOf(std::string_view challengePath)
{
    return std::string(challengePath.substr(0, challengePath.rfind('.'))) + ".files";
}

} // namespace acquis::store
