#pragma once

#include "model/syntax/yaml_event.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct yaml_parser_s;
struct yaml_event_s;

namespace acquis::syntax {

/// The events of one YAML text: the only door to libyaml. After a fault or the stream's end, it gives no more events.
class YamlEvents {
public:
    explicit YamlEvents(std::string_view text);
    YamlEvents(const YamlEvents&) = delete;
    YamlEvents& operator=(const YamlEvents&) = delete;
    ~YamlEvents();

    [[nodiscard]] YamlEvent next();

private:
    [[nodiscard]] YamlEvent faultOfParser() const;
    [[nodiscard]] YamlEvent translated(const yaml_event_s& event) const;
    [[nodiscard]] std::string restored(std::string_view text) const;
    [[nodiscard]] std::size_t offsetOf(std::size_t character) const;

    std::string original_;
    std::string text_;                 ///< with stand-ins for what libyaml takes for line breaks and js-yaml does not
    std::vector<std::size_t> offsets_; ///< of each character of the original
    std::array<std::string, 4> standIns_;
    std::unique_ptr<yaml_parser_s> parser_;
    bool isUtf8_ = true;
};

} // namespace acquis::syntax
