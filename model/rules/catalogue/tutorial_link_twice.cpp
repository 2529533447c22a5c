/// # tutorial_link_twice
///
/// ## What it does
/// Finds tutorials of one language whose links are the same, but for `http`, `www.` and a final slash.
///
/// ## Why is this bad?
/// A learner who marks one as useful gets the other one offered again; opinions of a page are split in two.
///
/// ## Example
/// ```yaml
/// # two files
/// link: https://example.org/tri
/// link: http://www.example.org/tri/
/// ```
///
/// ## Use instead
/// One tutorial, named by both skills.
///
/// ## Fix
/// None: references to the one that goes have to be changed too.
#include "model/rules/rule.h"

#include <fmt/format.h>
#include <map>

namespace acquis::rules {

using namespace referential;

namespace {

std::string bare(std::string_view link)
{
    for (const std::string_view start : {"https://", "http://", "www."})
        if (link.starts_with(start))
            link.remove_prefix(start.size());
    while (link.ends_with('/'))
        link.remove_suffix(1);
    return std::string(link);
}

void check(const Context& context, Findings& findings)
{
    std::map<std::string, const Tutorial*> firstByLink;
    for (const auto& tutorial : context.referential.all<Tutorial>()) {
        if (tutorial->link.empty())
            continue;
        const auto [first, isNew]
            = firstByLink.emplace(tutorial->language.text() + ' ' + bare(tutorial->link), tutorial.get());
        if (!isNew)
            findings.add(*tutorial, "link",
                {fmt::format(
                     "« {} » mène à la même page que le tutoriel {} : les avis seraient partagés entre les deux. "
                     "Gardez-en un et nommez-le partout.",
                     tutorial->title, first->second->id.text()),
                    fmt::format(
                        "\"{}\" leads to the same page as tutorial {}: opinions would be split between them. Keep "
                        "one and name it everywhere.",
                        tutorial->title, first->second->id.text())});
    }
}

} // namespace

Rule tutorial_link_twice()
{
    return {"tutorial_link_twice", Severity::info,
        {"Deux tutoriels mènent à la même page", "Two tutorials lead to the same page"}, &check};
}

} // namespace acquis::rules
