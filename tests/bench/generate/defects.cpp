#include "tests/bench/generate/defects.h"

#include <algorithm>
#include <array>

namespace acquis::bench {
namespace {

/// A kind of fault: where `after` stands in a file whose path and text have these words, `wrong` takes the place of
/// `right`. The fault is told on the line of `at`.
struct Fault {
    std::string_view rule;
    std::string_view pathHas;
    std::string_view textHas;
    std::string_view right;
    std::string_view wrong;
    std::string_view at;
};

constexpr std::array faults{
    Fault{"unknown_word", "/challenges/", "genealogy: alternative", "\nstatus: validated\n", "\nstatus: validée\n",
        "status: validée"},
    Fault{"wrong_type", "/challenges/", "genealogy: prototype",
        "\ninstruction:", "\ntimer: bientôt\ninstruction:", "timer: bientôt"},
    Fault{"unknown_key", "/challenges/", "genealogy: alternative",
        "\ninstruction:", "\nconsigne: Lis bien.\ninstruction:", "consigne: Lis"},
    Fault{"qcu_without_single_right_choice", "/challenges/", "type: QCU", "\n    correct: true", "", "- key: a"},
    Fault{"reference_not_found", "/skills/", "tutorials: [", "tutorials: [tutorial", "tutorials: [tutorial0",
        "[tutorial0"},
    Fault{"answer_test_failed", "/challenges/", "type: QROC\n", "    expect: ok", "    expect: ko", "- answer: "},
    Fault{"field_block_malformed", "/challenges/", "type: QROC\n", "${reponse#mot}", "${reponse#mot", "${reponse#mot"},
    Fault{"level_out_of_range", "/skills/", "level: 6", "\nlevel: 6\n", "\nlevel: 66\n", "level: 66"},
    Fault{"unreadable_file", "profiles/", "category:", "\nname: ", "\nname: \"\" ", "name: \"\" "},
};

std::size_t lineAt(std::string_view text, std::size_t offset)
{
    return 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, offset), '\n'));
}

} // namespace

std::size_t defectKinds()
{
    return faults.size();
}

std::optional<Defect> plant(std::size_t kind, std::string_view path, std::string& text)
{
    const Fault& fault = faults[kind % faults.size()];
    const bool isLocale = path.find(".en.yaml") != std::string_view::npos;
    const std::size_t place = text.find(fault.right);
    if (isLocale || path.find(fault.pathHas) == std::string_view::npos || text.find(fault.textHas) == std::string::npos
        || place == std::string::npos)
        return std::nullopt;
    text.replace(place, fault.right.size(), fault.wrong);
    return Defect{std::string(fault.rule), std::string(path), lineAt(text, text.find(fault.at))};
}

} // namespace acquis::bench
