#pragma once

#include "model/base/field_path.h"
#include "model/base/kind.h"
#include "model/base/sentence.h"
#include "model/base/value.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace acquis::referential {

struct RecordType;

/// One allowed value of a field: in files, in the release of the engine, for people.
struct Word {
    int value = 0;
    std::string_view yaml;
    std::string_view release;
    std::string_view fr;
    std::string_view en;
};

/// What a field's value looks like.
struct Shape {
    enum class Form {
        line,       ///< text on one line
        text,       ///< text of several lines
        identifier, ///< the entity's own id
        reference,  ///< the id of another entity, of kind `target`
        boolean,
        integer,
        number,
        word, ///< one of `words`
        locale,
        day,
        duration,
        list,       ///< of `item`
        dictionary, ///< from any key to `item`
        record,     ///< of `record`
        free,       ///< anything (what an import kept)
        answers,    ///< a list of texts, or a dictionary of lists of texts
    };

    Form form = Form::line;
    const Shape* item = nullptr;
    const RecordType* (*record)() = nullptr;
    std::span<const Word> words = {};
    Kind target = Kind::settings;
};

/// What is true of a field beyond its shape.
enum Trait : std::uint8_t {
    none = 0,
    required = 1,       ///< content without it is wrong
    translatable = 2,   ///< stands in the locale files too
    prototypeOwned = 4, ///< an alternative inherits it and cannot set it
    alwaysWritten = 8,  ///< written even where it has its default value
    markdown = 16,      ///< rendered as Markdown for the learner
    machine = 32,       ///< kept by Acquis; no form shows it
    ownRule = 64,       ///< a rule of its own tells that it is missing, and reading does not repeat it
};

/// Something a text could not become in its field: where inside the record, and why. The field keeps its default.
struct Misfit {
    enum class Fault { unknownKey, wrongType, unknownWord, missing };

    FieldPath field;
    Fault fault = Fault::wrongType;
    Sentence sentence;
};

/// Collects misfits while a record is read, knowing the way to the value at hand.
class Reading {
public:
    void report(Misfit::Fault fault, Sentence sentence) { misfits_.push_back({path_, fault, std::move(sentence)}); }

    /// Reads one step deeper: runs `read` with the path extended.
    template <class Read> void at(const FieldPath& deeper, Read read)
    {
        const FieldPath here = std::exchange(path_, deeper);
        read();
        path_ = here;
    }

    [[nodiscard]] const FieldPath& path() const { return path_; }
    [[nodiscard]] const std::vector<Misfit>& misfits() const { return misfits_; }

private:
    FieldPath path_;
    std::vector<Misfit> misfits_;
};

/// A constant in both languages.
struct Said {
    std::string_view fr;
    std::string_view en;

    [[nodiscard]] Sentence sentence() const { return {std::string(fr), std::string(en)}; }
};

/// One field of a record: everything that is said of it is said here, once. Reading, writing, checks, differences,
/// schemas, forms and the reference pages are driven by it.
struct Field {
    std::string_view name; ///< its key in files
    unsigned traits = none;
    Said label;   ///< what a form calls it
    Said meaning; ///< what it is for, in one line
    Shape shape;
    Value (*read)(const void* record) = nullptr; ///< null where the field is absent
    void (*write)(void* record, const Value& value, Reading& reading) = nullptr;

    [[nodiscard]] bool is(Trait trait) const { return (traits & trait) != 0; }
};

/// A kind of record: its fields in the order of the files. In a list of records, `key` names the field that tells one
/// from another; without it the position does.
struct RecordType {
    std::string_view name;
    std::span<const Field> fields;
    std::string_view key = {};

    [[nodiscard]] const Field* find(std::string_view fieldName) const;
};

/// The present fields of a record, in the order of its table.
[[nodiscard]] Value toValue(const void* record, const RecordType& type);

/// Fills a record from a map. Fields that do not fit keep their default and are reported, as are unknown and missing
/// ones.
void fromValue(void* record, const RecordType& type, const Value& value, Reading& reading);

/// The shape of what a path leads to; nullptr where the path leads nowhere in this type.
[[nodiscard]] const Shape* shapeAt(const RecordType& type, const FieldPath& path);

} // namespace acquis::referential
