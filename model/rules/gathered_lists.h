#pragma once

#include "model/rules/asked_question.h"
#include "model/rules/references.h"

#include <array>
#include <mutex>

namespace acquis::rules {

/// A list that several rules go through, gathered when the first one asks.
template <class T> class GatheredList {
public:
    template <class Gather> const std::vector<T>& get(Gather gather)
    {
        std::call_once(once_, [&] { list_ = gather(); });
        return list_;
    }

private:
    std::once_flag once_;
    std::vector<T> list_;
};

/// What a Context keeps between rules.
struct GatheredLists {
    std::array<GatheredList<AskedQuestion>, 2> mainQuestions; ///< by stage
    std::array<GatheredList<AskedQuestion>, 2> questions;
    GatheredList<LooseReference> looseReferences;
};

} // namespace acquis::rules
