#include "model/rules/pages.h"

#include "model/base/text.h"
#include "model/rules/catalogue.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

std::string_view foundBy(const Rule& rule)
{
    if (!rule.check.isAny())
        return "found while reading the files and running the rules";
    return rule.needsBase ? "found with `--base` only" : "found by `acquis check`";
}

} // namespace

std::string pageOf(const Rule& rule)
{
    const std::size_t afterTitle = rule.manual.find('\n') + 1;
    std::string page(rule.manual.substr(0, afterTitle));
    page += fmt::format("\n{}: **{}**, {}.\n", rule.summary.en, wordOf(rule.severity), foundBy(rule));
    page += rule.manual.substr(afterTitle);
    return text::trimmed(page) + '\n';
}

std::string pageIndex()
{
    std::string index
        = fmt::format("# The rules\n\n"
                      "The {} rules of `acquis check`, one page each, written by the test that pins them "
                      "(`ACQUIS_REGENERATE=1 ctest --test-dir build -R rules/tst_rule_pages`) from the head of "
                      "`model/rules/catalogue/<rule>.cpp`. `acquis check --explain RULE` prints the same.\n\n"
                      "| rule | severity | finds |\n|---|---|---|\n",
            catalogue().size());
    for (const Rule& rule : catalogue())
        index += fmt::format("| [{0}]({0}.md) | {1} | {2} |\n", rule.id, wordOf(rule.severity), rule.summary.en);
    return index;
}

} // namespace acquis::rules
