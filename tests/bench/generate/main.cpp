#include "model/referential/referential.h"
#include "model/store/layout.h"
#include "model/store/yaml/writer.h"
#include "tests/bench/generate/defects.h"
#include "tests/bench/generate/plan.h"
#include "tests/model/store/yaml/hand_writer.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <numeric>
#include <unordered_map>

namespace {

using namespace acquis;
using namespace acquis::bench;

/// Writes entities where the content format wants them, and plants the faults on the way.
class Writer {
public:
    enum class Hand { canonical, person };

    Writer(std::filesystem::path folder, std::size_t defects, std::size_t files, Hand hand)
        : folder_(std::move(folder))
        , hand_(hand)
        , every_(defects == 0 ? 0 : std::max<std::size_t>(1, files / (4 * defects)))
        , defects_(defects)
    {
    }

    /// The entities that new files are placed by: tubes, skills, what holds them.
    void know(const std::vector<referential::Entity>& entities)
    {
        known_.insert(known_.end(), entities.begin(), entities.end());
    }
    void settle() { referential_ = referential::Referential::of(std::move(known_)); }

    void write(const referential::Entity& entity)
    {
        const std::string path = store::pathFor(entity, referential_, [this](std::string_view identity) {
            const auto found = paths_.find(std::string(identity));
            return found == paths_.end() ? std::string() : found->second;
        });
        paths_.emplace(std::string(entity.identity()), path);
        std::string text = hand_ == Hand::canonical
            ? store::canonical(entity.value(), entity.recordType())
            : test::HandWriter(dice_).file(entity.value(), store::ValueType(entity.recordType()));
        maybePlant(path, text);
        std::filesystem::create_directories((folder_ / path).parent_path());
        std::ofstream(folder_ / path, std::ios::binary) << text;
        ++written_;
        bytes_ += text.size();
    }

    [[nodiscard]] std::size_t written() const { return written_; }
    [[nodiscard]] std::size_t bytes() const { return bytes_; }
    [[nodiscard]] const std::vector<Defect>& planted() const { return planted_; }

private:
    void maybePlant(const std::string& path, std::string& text)
    {
        if (planted_.size() == defects_ || written_ < next_)
            return;
        std::vector<std::size_t> kinds(defectKinds());
        std::iota(kinds.begin(), kinds.end(), std::size_t(0));
        std::ranges::stable_sort(kinds, {}, [this](std::size_t kind) { return perKind_[kind]; });
        const std::size_t most = defects_ / defectKinds() + 1;
        for (const std::size_t kind : kinds) {
            if (perKind_[kind] == most)
                return;
            if (auto defect = plant(kind, path, text)) {
                planted_.push_back(std::move(*defect));
                ++perKind_[kind];
                next_ = written_ + every_;
                return;
            }
        }
    }

    std::filesystem::path folder_;
    Hand hand_;
    test::Dice dice_{1};
    std::size_t every_;
    std::size_t defects_;
    std::size_t next_ = 0;
    std::vector<std::size_t> perKind_ = std::vector<std::size_t>(defectKinds()); ///< planted so far
    std::size_t written_ = 0;
    std::size_t bytes_ = 0;
    std::vector<referential::Entity> known_;
    referential::Referential referential_;
    std::unordered_map<std::string, std::string> paths_;
    std::vector<Defect> planted_;
};

void generate(const Plan& plan, Writer& writer)
{
    const auto above = frame(plan);
    std::vector<std::vector<referential::Entity>> tubes;
    writer.know(above);
    for (std::size_t number = 0; number < plan.tubes; ++number)
        writer.know(tubes.emplace_back(tubeWithSkills(plan, number)));
    writer.settle();
    // an owner before its locale file: paths follow it
    const auto inOrder = [&writer](const std::vector<referential::Entity>& entities) {
        for (const bool locales : {false, true})
            for (const auto& entity : entities)
                if ((entity.kind() == Kind::localization || entity.kind() == Kind::localizedChallenge) == locales)
                    writer.write(entity);
    };
    inOrder(above);
    for (const auto& tube : tubes) {
        for (const auto& entity : tube)
            if (entity.kind() == Kind::tube)
                writer.write(entity);
        std::vector<referential::Entity> rest;
        std::ranges::copy_if(
            tube, std::back_inserter(rest), [](const auto& entity) { return entity.kind() != Kind::tube; });
        inOrder(rest);
    }
    for (std::size_t number = 0; number < plan.challenges; ++number)
        inOrder(challenge(plan, number));
    for (std::size_t number = 0; number < plan.tutorials; ++number)
        writer.write(tutorial(plan, number));
    for (std::size_t number = 0; number < plan.profiles; ++number)
        writer.write(profile(plan, number));
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("Writes a referential of any size in the content format, the same bytes for the same seed and size.");
    std::string folder, manifest;
    std::size_t scale = 1, defects = 0;
    std::uint64_t seed = 1;
    bool isByHand = false;
    app.add_option("folder", folder, "Where to write; must not exist yet")->required();
    app.add_option("--scale", scale, "S: 1 is about 6,000 challenges")->check(CLI::Range(1, 1000));
    app.add_option("--seed", seed, "Another seed gives other texts and ids");
    app.add_option("--defects", defects, "How many faults to plant");
    app.add_flag("--hand", isByHand, "Write the files as people do, none of them in the canonical form");
    app.add_option("--manifest", manifest, "Where to tell the planted faults, one JSON object a line");
    CLI11_PARSE(app, argc, argv);
    if (std::filesystem::exists(folder)) {
        fmt::print(stderr, "{} exists already: give a new folder.\n", folder);
        return 3;
    }
    const Plan plan(seed, scale);
    Writer writer(folder, defects, 2 * plan.challenges, isByHand ? Writer::Hand::person : Writer::Hand::canonical);
    generate(plan, writer);
    if (!manifest.empty()) {
        std::ofstream out(manifest);
        for (const Defect& defect : writer.planted())
            out << nlohmann::json{{"rule", defect.rule}, {"path", defect.path}, {"line", defect.line}}.dump() << '\n';
    }
    fmt::print("{} files, {} bytes, {} faults\n", writer.written(), writer.bytes(), writer.planted().size());
    return 0;
}
