/// # link_malformed
///
/// ## What it does
/// Looks at the form of links: of tutorials, trainings, badges, profiles, campaigns, sources of frameworks, and in
/// texts that learners read. An address begins with `https://` or `http://` (in texts `mailto:` too), names a host
/// with a dot, and holds no blank. Nothing is fetched. Pages to consult have a rule of their own.
///
/// ## Why is this bad?
/// The application shows a link that opens nothing, or a broken picture.
///
/// ## Example
/// ```yaml
/// link: www.example.org/page
/// ```
///
/// ## Use instead
/// ```yaml
/// link: https://www.example.org/page
/// ```
///
/// ## Fix
/// Writes `https://` where only that is missing.
#include "model/rules/learner_texts.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

bool isValid(std::string_view url)
{
    if (url.starts_with("mailto:"))
        return url.find('@') != std::string_view::npos;
    const std::size_t start = url.starts_with("https://") ? 8 : url.starts_with("http://") ? 7 : std::string_view::npos;
    if (start == std::string_view::npos || url.find_first_of(" \t\n\"<>\\") != std::string_view::npos)
        return false;
    const std::string_view host = url.substr(start, url.find_first_of("/?#", start) - start);
    return host.find('.') != std::string_view::npos && !host.starts_with('.') && !host.ends_with('.');
}

void look(Findings& findings, const Subject& subject, const FieldPath& path, const std::string& url)
{
    if (url.empty() || isValid(url))
        return;
    std::optional<Fix> fix;
    if (const std::string whole = "https://" + url; url.find("//") == std::string::npos && isValid(whole))
        fix = Fix{{"Écrire https://.", "Write https://."}, {{path, Value(whole)}}};
    findings.add(subject, path,
        {fmt::format(
             "« {} » n’est pas une adresse valable : le lien n’ouvrirait rien. Écrivez une adresse complète, qui "
             "commence par https://.",
             shown(url)),
            fmt::format(
                "\"{}\" is no valid address: the link would open nothing. Write a whole address that begins with "
                "https://.",
                shown(url))},
        std::move(fix));
}

template <class T> void look(Findings& findings, const T& entity, const FieldPath& path, const std::string& url)
{
    look(findings, Subject{T::kind, std::string(entity.identity())}, path, url);
}

void check(const Context& context, Findings& findings)
{
    for (const auto& one : context.referential.all<Tutorial>())
        look(findings, *one, "link", one->link);
    for (const auto& one : context.referential.all<Training>()) {
        look(findings, *one, "link", one->link);
        look(findings, *one, "editorLogoUrl", one->editorLogoUrl);
    }
    for (const auto& one : context.referential.all<Framework>())
        for (std::size_t i = 0; i < one->sources.size(); ++i)
            look(findings, *one, FieldPath("sources").at(i).field("link"), one->sources[i].link);
    for (const auto& one : context.referential.all<TargetProfile>()) {
        look(findings, *one, "imageUrl", one->imageUrl);
        for (const Badge& badge : one->badges)
            look(findings, *one, FieldPath("badges").key(badge.key).field("imageUrl"), badge.imageUrl);
    }
    for (const auto& one : context.referential.all<Campaign>())
        look(findings, *one, "resultButtonUrl", one->resultButtonUrl);
}

void checkText(const LearnerText& text, Findings& findings)
{
    if (!text.isMarkdown())
        return;
    for (const syntax::LinkMention& link : text.links())
        if (!link.url.empty() && !isValid(link.url))
            findings.add(text.subject(), text.field(),
                {fmt::format(
                     "Le lien vers « {} » n’a pas une adresse valable : il n’ouvrirait rien. Écrivez une adresse "
                     "complète, qui commence par https://.",
                     shown(link.url)),
                    fmt::format("The link to \"{}\" has no valid address: it would open nothing. Write a whole address "
                                "that begins with https://.",
                        shown(link.url))});
}

} // namespace

Rule link_malformed()
{
    return {"link_malformed", Severity::warning, {"Un lien n’a pas une adresse valable", "A link has no valid address"},
        {&check, &checkText}};
}

} // namespace acquis::rules
