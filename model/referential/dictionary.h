#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace acquis::referential {

/// Texts to things, in the order in which they were written.
template <class T> class Dictionary : public std::vector<std::pair<std::string, T>> {
public:
    using std::vector<std::pair<std::string, T>>::vector;

    [[nodiscard]] const T* find(std::string_view key) const
    {
        const auto found = std::ranges::find(*this, key, &std::pair<std::string, T>::first);
        return found == this->end() ? nullptr : &found->second;
    }

    void set(std::string_view key, T value)
    {
        const auto found = std::ranges::find(*this, key, &std::pair<std::string, T>::first);
        if (found == this->end())
            this->emplace_back(std::string(key), std::move(value));
        else
            found->second = std::move(value);
    }
};

} // namespace acquis::referential
