#include "model/answer/told.h"

#include "model/base/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::answer {

namespace {

Sentence toldWithEdits(const EditRatio& edits, const std::string& answer, const std::string& solution)
{
    std::string ratio = fmt::format("{:.2f}", edits.ratio());
    const std::string en
        = fmt::format("\"{}\" is at {} edit(s) from \"{}\" for {} character(s), a ratio of {}: {} 0.25.", answer,
            edits.distance, solution, edits.answerLength, ratio,
            edits.isAccepted() ? "accepted, being no more than" : "refused, being more than");
    std::ranges::replace(ratio, '.', ',');
    const std::string fr
        = fmt::format("« {} » est à {} modification(s) de « {} » pour {} caractère(s), soit un rapport de {} : "
                      "la réponse est {} 0,25.",
            answer, edits.distance, solution, edits.answerLength, ratio,
            edits.isAccepted() ? "acceptée, car il ne dépasse pas" : "refusée, car il dépasse");
    return {fr, en};
}

} // namespace

Sentence told(const Comparison& comparison, std::string_view answer, const std::optional<std::string>& solution)
{
    const std::string shown = text::shortened(answer, 60);
    if (!solution)
        return {"La solution ne contient aucune réponse acceptée : toute réponse est fausse.",
            "The solution holds no accepted answer: every answer is wrong."};
    const std::string expected = text::shortened(*solution, 60);
    if (comparison.edits())
        return toldWithEdits(*comparison.edits(), shown, expected);
    if (comparison.isAccepted())
        return {fmt::format("« {} » égale « {} » : la réponse est acceptée.", shown, expected),
            fmt::format("\"{}\" equals \"{}\": the answer is accepted.", shown, expected)};
    return {fmt::format("« {} » n’égale aucune solution ; la plus proche est « {} ».", shown, expected),
        fmt::format("\"{}\" equals no solution; the nearest is \"{}\".", shown, expected)};
}

} // namespace acquis::answer
