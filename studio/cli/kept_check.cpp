#include "studio/cli/kept_check.h"

#include "model/base/hasher.h"
#include "model/index/index.h"
#include "model/store/disk.h"
#include "model/store/open_file.h"
#include "model/store/source.h"
#include "studio/cli/json.h"

#include <array>
#include <ctime>
#include <fmt/format.h>
#include <sys/stat.h>
#include <thread>
#include <vector>

namespace acquis::cli {

namespace {

namespace fs = std::filesystem;

/// Raised whenever what is kept is written otherwise.
constexpr int version = 1;
constexpr std::time_t lately = 2; // seconds: more than the grain of any file system's clock

/// What changes whenever a file is written, replaced or dated back.
using Stamp = std::array<std::int64_t, 6>;

Stamp stampOf(const struct stat& status)
{
    return {status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
        status.st_ctim.tv_nsec, static_cast<std::int64_t>(status.st_ino)};
}

std::string_view bytesOf(const Stamp& stamp)
{
    return {reinterpret_cast<const char*>(stamp.data()), sizeof stamp};
}

/// The stamps of files, on two threads; nothing where one cannot be looked at or changed lately.
std::optional<std::vector<Stamp>> stampsOf(const fs::path& folder, const std::vector<std::string>& paths)
{
    const store::OpenFile root(folder, O_RDONLY | O_DIRECTORY);
    const std::time_t now = std::time(nullptr);
    std::vector<Stamp> stamps(paths.size());
    const auto look = [&](std::size_t begin, std::size_t end, bool& isSure) {
        for (std::size_t i = begin; i < end && isSure; ++i) {
            struct stat status { };
            isSure = ::fstatat(root.descriptor(), paths[i].c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0
                && std::max(status.st_mtim.tv_sec, status.st_ctim.tv_sec) + lately < now;
            stamps[i] = stampOf(status);
        }
    };
    bool isFirstSure = true;
    bool isSecondSure = true;
    std::thread second([&] { look(paths.size() / 2, paths.size(), isSecondSure); });
    look(0, paths.size() / 2, isFirstSure);
    second.join();
    return isFirstSure && isSecondSure ? std::optional(std::move(stamps)) : std::nullopt;
}

/// A hash of what tells this state of the folder, this day and this program; empty where nothing is sure.
std::string stateOf(const fs::path& folder, const Day& today)
{
    std::error_code error;
    std::vector<Error> problems;
    struct stat program { };
    const auto paths = store::FolderSource(folder).files(problems);
    // A journal in the folder is of a save that has to be ended first.
    if (!paths || !problems.empty() || fs::exists(folder / ".acquis", error) || ::stat("/proc/self/exe", &program) != 0)
        return {};
    const auto stamps = stampsOf(folder, *paths);
    if (!stamps)
        return {};
    Hasher hasher;
    hasher.add('v', version);
    hasher.add('p', bytesOf(stampOf(program)));
    hasher.add('d', today.text());
    std::string all;
    for (std::size_t i = 0; i < paths->size(); ++i)
        all.append((*paths)[i]).append(1, '\0').append(bytesOf((*stamps)[i]));
    hasher.add('f', all);
    return hasher.take();
}

Value valueOf(const Json& json)
{
    if (json.is_boolean())
        return json.get<bool>();
    if (json.is_number_integer())
        return json.get<std::int64_t>();
    if (json.is_number())
        return json.get<double>();
    if (json.is_string())
        return json.get<std::string>();
    if (json.is_array()) {
        Value::List list;
        for (const Json& item : json)
            list.push_back(valueOf(item));
        return list;
    }
    if (!json.is_object())
        return {};
    Value::Map map;
    for (const auto& [key, value] : json.items())
        map.push_back({key, valueOf(value)});
    return map;
}

Sentence sentenceOf(const Json& json)
{
    return {json.at("fr").get<std::string>(), json.at("en").get<std::string>()};
}

Json written(const std::vector<Diagnostic>& problems)
{
    Json list = Json::array();
    for (const Diagnostic& problem : problems) {
        list.push_back(json(problem));
        list.back()["kind"] = static_cast<int>(problem.subject.kind);
        list.back()["severity"] = static_cast<int>(problem.severity);
    }
    return list;
}

std::vector<Diagnostic> readProblems(const Json& list)
{
    std::vector<Diagnostic> problems;
    for (const Json& one : list) {
        Diagnostic& problem = problems.emplace_back();
        problem.rule = one.at("rule").get<std::string>();
        problem.severity = static_cast<Severity>(one.at("severity").get<int>());
        problem.subject = {static_cast<Kind>(one.at("kind").get<int>()), one.at("entity").get<std::string>()};
        problem.field = FieldPath::parse(one.at("field").get<std::string>());
        problem.message = sentenceOf(one.at("message"));
        problem.place = {
            one.at("path").get<std::string>(), one.at("line").get<std::size_t>(), one.at("column").get<std::size_t>()};
        if (const Json& fix = one.at("fix"); !fix.is_null()) {
            problem.fix = Fix{sentenceOf(fix.at("message")), {}};
            for (const Json& change : fix.at("changes"))
                problem.fix->changes.push_back(
                    {FieldPath::parse(change.at("field").get<std::string>()), valueOf(change.at("value"))});
        }
    }
    return problems;
}

} // namespace

KeptCheck::KeptCheck(const fs::path& folder, const Day& today)
{
    std::error_code error;
    const fs::path index = index::Index::placeOf(folder);
    const std::string name = fs::canonical(folder, error).string();
    if (index.empty() || error)
        return;
    state_ = stateOf(folder, today);
    if (!state_.empty())
        place_ = index.parent_path() / fmt::format("check-{:016x}.cbor", std::hash<std::string>()(name));
}

std::optional<KeptCheck::Outcome> KeptCheck::outcome() const
{
    const auto bytes = place_.empty() ? Result<std::string>(std::string()) : store::readFile(place_);
    if (!bytes || bytes->empty())
        return std::nullopt;
    try {
        const Json kept = Json::from_cbor(*bytes);
        if (kept.at("state").get<std::string>() != state_)
            return std::nullopt;
        return Outcome{
            kept.at("entities").get<std::size_t>(), {readProblems(kept.at("open")), readProblems(kept.at("accepted"))}};
    } catch (const Json::exception&) {
        return std::nullopt; // damaged: as if it were not there
    }
}

void KeptCheck::keep(const Outcome& outcome) const
{
    if (place_.empty())
        return;
    const Json kept{{"state", state_}, {"entities", outcome.entities}, {"open", written(outcome.problems.open)},
        {"accepted", written(outcome.problems.accepted)}};
    const std::vector<std::uint8_t> bytes = Json::to_cbor(kept);
    // Where nothing can be written the next check takes longer, that is all.
    static_cast<void>(store::writeFile(place_, {reinterpret_cast<const char*>(bytes.data()), bytes.size()}));
}

} // namespace acquis::cli
