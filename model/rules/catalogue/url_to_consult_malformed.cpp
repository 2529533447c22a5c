/// # url_to_consult_malformed
///
/// ## What it does
/// Checks that each of `urlsToConsult` is an http or https address with a host and without spaces, commas, braces or
/// quotes.
///
/// ## Why is this bad?
/// The incumbent's tools drop an address that they cannot read, and the flat copies of a release break at a comma or a
/// brace inside one: nobody checks the page any more.
///
/// ## Example
/// ```yaml
/// urlsToConsult:
///   - www.example.org
/// ```
///
/// ## Use instead
/// ```yaml
/// urlsToConsult:
///   - https://www.example.org
/// ```
///
/// ## Fix
/// None: the page is to be looked at. Inside an address, a comma is written `%2C`.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

bool isValid(std::string_view url)
{
    const std::size_t start = url.starts_with("https://") ? 8 : url.starts_with("http://") ? 7 : std::string_view::npos;
    if (start == std::string_view::npos || url.find_first_of(" \t\n\"’,{}<>\\") != std::string_view::npos)
        return false;
    const std::string_view host = url.substr(start, url.find_first_of("/?#", start) - start);
    return host.find('.') != std::string_view::npos && !host.starts_with('.') && !host.ends_with('.');
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const auto& urls = question.isMain() ? question.challenge->urlsToConsult : question.localized->urlsToConsult;
    for (std::size_t i = 0; i < urls.size(); ++i)
        if (!isValid(urls[i]))
            findings.add(question.subject(), FieldPath("urlsToConsult").at(i),
                {fmt::format("« {} » n’est pas une adresse utilisable : la page ne serait plus contrôlée. Écrivez "
                             "une adresse complète, en https, sans espace ni virgule.",
                     shown(urls[i])),
                    fmt::format("\"{}\" is no usable address: the page would no longer be checked. Write a whole "
                                "address, in https, without spaces or commas.",
                        shown(urls[i]))});
}

} // namespace

Rule url_to_consult_malformed()
{
    return {"url_to_consult_malformed", Severity::warning,
        {"Une page à consulter n’a pas une adresse valable", "A page to consult has no valid address"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
