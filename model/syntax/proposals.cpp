#include "model/syntax/proposals.h"

#include "model/syntax/field_reader.h"
#include "model/syntax/text_ruler.h"

#include <set>

namespace acquis::syntax {

namespace {

/// Cuts a text into pieces and collects what is wrong with each field.
class ProposalsReader {
public:
    explicit ProposalsReader(std::string_view text)
        : text_(text)
        , ruler_(text)
    {
    }

    Proposals read()
    {
        for (std::size_t open = text_.find("${"); open != std::string_view::npos; open = text_.find("${", at_)) {
            const std::size_t close = text_.find('}', open + 2);
            if (close == std::string_view::npos) {
                blame(Fault::Kind::unterminatedField, open, text_.size() - open, std::string(text_.substr(open)));
                break;
            }
            if (close == open + 2) {
                blame(Fault::Kind::emptyField, open, 3, "${}");
                at_ = close + 1;
                continue;
            }
            takeText(open);
            takeField(open, close + 1);
        }
        takeText(text_.size());
        return std::move(result_);
    }

private:
    void blame(Fault::Kind kind, std::size_t offset, std::size_t length, std::string about)
    {
        result_.faults.push_back({kind, ruler_.at(offset), length, std::move(about)});
    }

    void takeText(std::size_t end)
    {
        if (end > taken_)
            result_.pieces.push_back(
                {std::string(text_.substr(taken_, end - taken_)), ruler_.at(taken_), std::nullopt});
        taken_ = end;
    }

    void takeField(std::size_t begin, std::size_t end)
    {
        const std::string_view source = text_.substr(begin, end - begin);
        const std::string_view inside = source.substr(2, source.size() - 3);
        FieldReading reading = readField(inside, text_.substr(end));
        if (inside.find("${") != std::string_view::npos)
            reading.faults = {Fault::Kind::unterminatedField};
        const std::string name = reading.field.name;
        for (const Fault::Kind kind : reading.faults) {
            const bool isAboutSource = name.empty() || kind == Fault::Kind::unterminatedField;
            blame(kind, begin, source.size(), isAboutSource ? std::string(source) : name);
        }
        if (!name.empty() && !names_.insert(name).second)
            blame(Fault::Kind::duplicateField, begin, source.size(), name);
        result_.pieces.push_back({std::string(source), ruler_.at(begin), std::move(reading.field)});
        taken_ = end;
        at_ = end;
    }

    std::string_view text_;
    TextRuler ruler_;
    Proposals result_;
    std::set<std::string> names_;
    std::size_t taken_ = 0; ///< up to here everything is in a piece
    std::size_t at_ = 0;    ///< from here the next field is looked for
};

} // namespace

std::vector<Field> Proposals::fields() const
{
    std::vector<Field> fields;
    for (const Piece& piece : pieces)
        if (piece.field)
            fields.push_back(*piece.field);
    return fields;
}

Proposals readProposals(std::string_view text)
{
    return ProposalsReader(text).read();
}

std::string print(const Proposals& proposals)
{
    std::string text;
    for (const Proposals::Piece& piece : proposals.pieces)
        text += piece.source;
    return text;
}

} // namespace acquis::syntax
