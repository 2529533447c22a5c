/// # options_with_typography
///
/// ## What it does
/// Finds menus whose options cannot be read because a word processor made their quotes curly or their spaces no-break.
/// Such signs inside an option that reads well are left alone.
///
/// ## Why is this bad?
/// The menu does not appear: the learner cannot answer.
///
/// ## Example
/// ```yaml
/// proposals: "${jour options=[“lundi”,“mardi”]}"
/// ```
///
/// ## Use instead
/// ```yaml
/// proposals: '${jour options=["lundi","mardi"]}'
/// ```
///
/// ## Fix
/// Writes straight quotes and ordinary spaces in the options, where these are then readable.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/syntax/fault.h"
#include "model/syntax/proposals.h"

#include <algorithm>

namespace acquis::rules {

namespace {

using Piece = syntax::Proposals::Piece;

std::string straightened(std::string source)
{
    for (const auto& [from, to] :
        {std::pair<std::string_view, std::string_view>{"“", "\""}, {"”", "\""}, {"„", "\""}, {"\u00AB\u00A0", "\""},
            {"\u00A0\u00BB", "\""}, {"\u00AB", "\""}, {"\u00BB", "\""}, {"\u00A0", " "}, {"\u202F", " "}})
        for (std::size_t at = source.find(from); at != std::string::npos; at = source.find(from, at + to.size()))
            source.replace(at, from.size(), to);
    return source;
}

bool isUnreadable(const Piece& piece)
{
    return piece.field && piece.field->isSelect && piece.field->options.empty();
}

std::optional<Fix> fixOf(const QuestionAtHand& question, const syntax::Proposals& read)
{
    std::string mended;
    for (const Piece& piece : read.pieces) {
        const std::size_t options = isUnreadable(piece) ? piece.source.find("options=") : std::string::npos;
        mended += options == std::string::npos
            ? piece.source
            : piece.source.substr(0, options) + straightened(piece.source.substr(options));
    }
    if (std::ranges::any_of(syntax::readProposals(mended).pieces, isUnreadable))
        return std::nullopt;
    return Fix{{"Écrire des guillemets droits.", "Write straight quotes."},
        {{question.proposalsPath(), Value(std::move(mended))}}};
}

void check(const QuestionAtHand& question, Findings& findings)
{
    if (!question.isTyped())
        return;
    const syntax::Proposals read = question.readProposals();
    for (const syntax::Fault& fault : read.faults) {
        const bool isHere = fault.kind == syntax::Fault::Kind::typographicOptions
            && std::ranges::any_of(read.pieces,
                [&](const Piece& piece) { return isUnreadable(piece) && piece.position.line == fault.position.line; });
        if (isHere)
            findings.add(
                question.subject(), question.proposalsPath(), syntax::sentenceOf(fault), fixOf(question, read));
    }
}

} // namespace

Rule options_with_typography()
{
    return {"options_with_typography", Severity::error,
        {"Des guillemets typographiques cassent un menu", "Typographic quotes break a menu"},
        {Check::Asked::all, Stage::inUse, &check}};
}

} // namespace acquis::rules
