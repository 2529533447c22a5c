#pragma once

#include "exporters/release/pen.h"
#include "exporters/release/row.h"

namespace acquis::release {

/// Watches what is written and reports what the engine's database would refuse: a text of more than 255 characters in a
/// short column, a null character, a value of another type than its column. One such item rolls the whole refresh back.
class ColumnCheck {
public:
    /// An item as it is derived: its types are right by construction, its lengths are not.
    void derivedText(const Row& row, std::string_view key, std::string_view text);

    /// An item that an import had a say in.
    void item(Collection collection, const Subject& subject, const Value& item);

    [[nodiscard]] std::vector<Diagnostic>& diagnostics() { return diagnostics_; }

private:
    void checkText(const Column& column, const Subject& subject, std::string_view text);
    void checkValue(const Column& column, const Subject& subject, const Value& value);
    void report(const Subject& subject, std::string_view key, Sentence sentence);

    std::vector<Diagnostic> diagnostics_;
};

/// Passes everything on to another pen and shows the texts of the outermost map to a check.
class CheckedPen final : public Pen {
public:
    CheckedPen(Pen& pen, ColumnCheck& check)
        : pen_(pen)
        , check_(check)
    {
    }

    void start(const Row& row) { row_ = &row; }

    using Pen::text;
    using Pen::value;
    void beginMap() override
    {
        ++depth_;
        pen_.beginMap();
    }
    void endMap() override
    {
        --depth_;
        pen_.endMap();
    }
    void beginList() override
    {
        ++depth_;
        pen_.beginList();
    }
    void endList() override
    {
        --depth_;
        pen_.endList();
    }
    void key(std::string_view name) override;
    void text(std::string_view text) override;
    void value(const Value& value) override { pen_.value(value); }

private:
    Pen& pen_;
    ColumnCheck& check_;
    const Row* row_ = nullptr;
    int depth_ = 0;
    std::string_view key_; ///< a key's name is a constant of the code: it outlives the pen
};

} // namespace acquis::release
