#include "model/rules/running.h"

#include "model/rules/learner_texts.h"
#include "model/rules/memory.h"
#include "model/rules/question_at_hand.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <thread>

namespace acquis::rules {

namespace {

using Found = std::vector<std::vector<Diagnostic>>;

/// How many questions or texts a thread takes at a time.
constexpr std::size_t portion = 64;

/// What both threads work on: the rules by what they look at (as positions among all rules) and the things themselves.
struct Work {
    Work(const std::vector<const Rule*>& all, const Context& whole)
        : rules(all)
        , context(whole)
        , defaultLocale(whole.referential.settings().defaultLocale)
    {
        for (std::size_t i = 0; i < rules.size(); ++i) {
            if (rules[i]->check.ofSnapshot != nullptr)
                ofSnapshot.push_back(i);
            if (rules[i]->check.ofQuestion != nullptr)
                ofQuestion.push_back(i);
            if (rules[i]->check.ofText != nullptr)
                ofText.push_back(i);
        }
        if (!ofQuestion.empty() || !ofText.empty())
            questions = &rules::questions(context, Stage::inUse);
        if (!ofText.empty())
            bearers = textBearers(context.referential);
    }

    const std::vector<const Rule*>& rules;
    const Context& context;
    const Locale& defaultLocale;
    std::vector<std::size_t> ofSnapshot;
    std::vector<std::size_t> ofQuestion;
    std::vector<std::size_t> ofText;
    const std::vector<AskedQuestion>* questions = nullptr;
    std::vector<TextBearer> bearers;
};

/// One of the two threads, with what it found so far.
class Worker {
public:
    /// With memories: what the last snapshot left, and this one's, where it keeps what it finds as thread `number`.
    Worker(const Work& work, const Memory* before, Memory* after, std::size_t number)
        : work_(work)
        , before_(before)
        , after_(after)
        , number_(number)
    {
        for (const Rule* rule : work.rules)
            findings_.emplace_back(rule->id, rule->severity);
    }

    void checkSnapshot(std::size_t rule) { work_.rules[rule]->check.ofSnapshot(work_.context, findings_[rule]); }

    void checkQuestion(const AskedQuestion& asked)
    {
        lookAt([&] { return Memory::thingOf(asked); }, [&] { lookAtQuestion(asked); });
    }

    void checkTexts(const TextBearer& bearer)
    {
        lookAt([&] { return Memory::Thing{std::visit([](const void* one) { return one; }, bearer)}; },
            [&] { forEachText(bearer, work_.defaultLocale, [this](const LearnerText& text) { checkText(text); }); });
    }

    void giveTo(Found& found)
    {
        for (std::size_t i = 0; i < found.size(); ++i)
            std::ranges::move(findings_[i].take(), std::back_inserter(found[i]));
    }

private:
    /// Takes what is remembered about a thing, or looks at it and keeps what is found.
    template <class ThingOf, class Look> void lookAt(ThingOf thingOf, Look look)
    {
        if (after_ == nullptr)
            return look();
        Memory::Thing thing = thingOf();
        Memory::Problems problems;
        if (const Memory::Problems* known = before_ == nullptr ? nullptr : before_->find(thing)) {
            problems = *known;
            for (const auto& [rule, problem] : problems)
                findings_[rule].add(problem);
        } else {
            sizes_.clear();
            for (const Findings& findings : findings_)
                sizes_.push_back(findings.all().size());
            look();
            for (std::size_t rule = 0; rule < findings_.size(); ++rule)
                for (std::size_t i = sizes_[rule]; i < findings_[rule].all().size(); ++i)
                    problems.emplace_back(rule, findings_[rule].all()[i]);
        }
        after_->keep(number_, std::move(thing), std::move(problems));
    }

    void lookAtQuestion(const AskedQuestion& asked)
    {
        const QuestionAtHand question(asked);
        const bool isLive = isAt(Stage::live, *question.challenge);
        const bool isTyped = isTypedHere(question);
        for (const std::size_t rule : work_.ofQuestion) {
            const Check& check = work_.rules[rule]->check;
            const bool isMeant
                = check.asked == Check::Asked::all || (check.asked == Check::Asked::main ? question.isMain() : isTyped);
            if (isMeant && (isLive || check.stage == Stage::inUse))
                check.ofQuestion(question, findings_[rule]);
        }
        if (isLive && !work_.ofText.empty())
            forEachText(asked, work_.defaultLocale, [this](const LearnerText& text) { checkText(text); });
    }

    void checkText(const LearnerText& text)
    {
        for (const std::size_t rule : work_.ofText)
            work_.rules[rule]->check.ofText(text, findings_[rule]);
    }

    const Work& work_;
    const Memory* before_;
    Memory* after_;
    std::size_t number_;
    std::vector<std::size_t> sizes_; ///< of the findings before a thing was looked at
    std::vector<Findings> findings_;
};

/// Hands a list out in portions.
class Portions {
public:
    explicit Portions(std::size_t count, std::size_t size)
        : count_(count)
        , size_(size)
    {
    }

    template <class Take> void takeAll(Take take)
    {
        for (std::size_t begin = next_.fetch_add(size_); begin < count_; begin = next_.fetch_add(size_))
            for (std::size_t i = begin; i < std::min(begin + size_, count_); ++i)
                take(i);
    }

private:
    std::size_t count_;
    std::size_t size_;
    std::atomic<std::size_t> next_ = 0;
};

} // namespace

std::vector<std::vector<Diagnostic>> run(const std::vector<const Rule*>& rules, const Context& context, Memory* memory)
{
    const Work work(rules, context);
    // Small portions come last, so that both threads end together.
    Portions snapshotRules(work.ofSnapshot.size(), 1);
    Portions questions(work.questions == nullptr ? 0 : work.questions->size(), portion);
    Portions bearers(work.bearers.size(), portion);
    const Memory* before = memory != nullptr && memory->servesFor(context, rules) ? memory : nullptr;
    Memory fresh = memory == nullptr ? Memory() : Memory(context, rules);
    Memory* after = memory == nullptr ? nullptr : &fresh;
    Worker first(work, before, after, 0);
    Worker second(work, before, after, 1);
    const auto runAll = [&](Worker& worker) {
        snapshotRules.takeAll([&](std::size_t i) { worker.checkSnapshot(work.ofSnapshot[i]); });
        questions.takeAll([&](std::size_t i) { worker.checkQuestion((*work.questions)[i]); });
        bearers.takeAll([&](std::size_t i) { worker.checkTexts(work.bearers[i]); });
    };
    std::thread other([&] { runAll(second); });
    runAll(first);
    other.join();

    Found found(rules.size());
    first.giveTo(found);
    second.giveTo(found);
    if (memory != nullptr)
        *memory = std::move(fresh);
    return found;
}

} // namespace acquis::rules
