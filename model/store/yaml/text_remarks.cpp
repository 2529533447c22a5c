#include "model/store/yaml/text_remarks.h"

#include "model/store/yaml/source_text.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::store {

namespace {

Diagnostic remark(std::string_view rule, Severity severity, std::string_view text, std::size_t at, Sentence sentence)
{
    const auto breaks = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    return {std::string(rule), severity, {}, {}, std::move(sentence), std::nullopt,
        {{}, static_cast<std::size_t>(breaks) + 1, columnOf(text, at) + 1}};
}

/// All of them begin with the byte E2, which few texts in Latin letters hold.
std::size_t firstBidirectionalControl(std::string_view text)
{
    std::size_t at = text.find('\xE2');
    while (at != std::string_view::npos && !isBidirectionalControl(characterAt(text, at).code))
        at = text.find('\xE2', at + 1);
    return at;
}

} // namespace

std::vector<Diagnostic> remarksOn(std::string_view text)
{
    std::vector<Diagnostic> remarks;
    if (text.starts_with("\xEF\xBB\xBF"))
        remarks.push_back(remark("byte_order_mark", Severity::info, text, 0,
            {"Le fichier commence par une marque d’ordre des octets (BOM) : certains programmes la prendraient pour "
             "une "
             "partie de la première clé. Enregistrez-le en « UTF-8 sans BOM », ou lancez acquis fmt.",
                "The file begins with a byte order mark (BOM): some programs would take it for a part of the first "
                "key. "
                "Save it as \"UTF-8 without BOM\", or run acquis fmt."}));
    if (const std::size_t at = text.find('\r'); at != std::string_view::npos)
        remarks.push_back(remark("carriage_return", Severity::info, text, at,
            {"Les lignes ne se terminent pas par un saut de ligne simple (LF) : dans une différence, chaque ligne "
             "paraîtra modifiée au premier qui les convertira. Réglez l’éditeur sur « LF », ou lancez acquis fmt.",
                "Lines do not end in a plain line feed (LF): in a difference each line will seem changed by the first "
                "who converts them. Set the editor to \"LF\", or run acquis fmt."}));
    if (const std::size_t at = firstBidirectionalControl(text); at != std::string_view::npos) {
        const auto code = static_cast<unsigned>(characterAt(text, at).code);
        remarks.push_back(remark("bidirectional_control", Severity::warning, text, at,
            {fmt::format(
                 "Le caractère invisible U+{:04X} change le sens d’affichage : ce qu’un relecteur voit n’est pas "
                 "ce qui est lu. Retirez-le, ou écrivez \"\\u{:04X}\" entre guillemets doubles.",
                 code, code),
                fmt::format(
                    "The invisible character U+{:04X} changes the direction of display: what a reviewer sees is "
                    "not what is read. Remove it, or write \"\\u{:04X}\" between double quotes.",
                    code, code)}));
    }
    return remarks;
}

} // namespace acquis::store
