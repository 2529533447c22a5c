#pragma once

#include "dice.h"
#include "model/store/yaml/block_writer.h"
#include "model/store/yaml/scalar_text.h"

namespace acquis::test {

/// Writes a value as people write YAML: any quoting, any indentation, comments and blank lines everywhere, keys in any
/// order. What it writes means the value.
class HandWriter {
public:
    explicit HandWriter(Dice& dice)
        : dice_(dice)
    {
    }

    std::string file(const Value& map, const store::ValueType& type)
    {
        std::string text = dice_.oneIn(3) ? "# Fichier écrit à la main: n'y touchez pas.\n\n" : "";
        if (dice_.oneIn(10))
            text += "---\n";
        text += entries(map, type, dice_.oneIn(12) ? 2 : 0, true);
        if (dice_.oneIn(4))
            text += "# fin\n";
        if (dice_.oneIn(6) && !text.ends_with("\n\n"))
            text += "\n";
        return text;
    }

private:
    std::string margin(std::size_t indent) { return std::string(indent, ' '); }

    std::string between(std::size_t indent)
    {
        static const char* const comments[]
            = {"# à revoir", "#", "# clé: valeur", "# - tiret", "#'quote", "# vu le 3/3  "};
        std::string text;
        while (dice_.oneIn(5)) {
            if (dice_.oneIn(2))
                text += dice_.oneIn(6) && indent > 1 ? " \n" : "\n";
            else
                text += margin(dice_.oneIn(6) ? 0 : indent) + dice_.oneOf(comments) + "\n";
        }
        return text;
    }

    std::string trailing()
    {
        static const char* const comments[] = {" # note", "   # [note]", " #", "  # a: b"};
        return dice_.oneIn(6) ? dice_.oneOf(comments) : "";
    }

    std::string key(const std::string& key)
    {
        if (store::canBePlain(key) && !dice_.oneIn(8))
            return key;
        return dice_.oneIn(2) && store::canBeSingleQuoted(key) ? store::singleQuoted(key) : store::doubleQuoted(key);
    }

    std::string entries(const Value& map, const store::ValueType& type, std::size_t indent, bool isFirstFree)
    {
        Value::Map order = *map.map();
        if (type.record != nullptr && dice_.oneIn(3) && order.size() > 2)
            std::swap(order[1 + dice_.roll(order.size() - 1)], order[1 + dice_.roll(order.size() - 1)]);
        std::string text;
        for (const Entry& entry : order) {
            if (!text.empty() || isFirstFree)
                text += between(indent);
            text += margin(indent) + key(entry.key) + (dice_.oneIn(15) ? " :" : ":")
                + behind(entry.value, type.under(entry.key), indent, false);
        }
        return text;
    }

    std::string behind(const Value& value, const store::ValueType& type, std::size_t indent, bool isItem)
    {
        const std::string gap = dice_.oneIn(10) ? "   " : " ";
        if (value.isScalar())
            return gap + scalar(value, type, indent);
        const bool isEmpty = value.isList() ? value.list()->empty() : value.map()->empty();
        if (isEmpty || dice_.oneIn(5))
            return gap + flow(value) + trailing() + "\n";
        if (value.isList())
            return trailing() + "\n"
                + items(*value.list(), type, indent + (isItem || !dice_.oneIn(4) ? 1 + dice_.roll(4) : 0));
        const std::size_t deeper = indent + 1 + dice_.roll(5);
        if (!isItem || dice_.oneIn(6))
            return trailing() + "\n" + entries(value, type, deeper, true);
        std::string text = entries(value, type, deeper + 1, false);
        return text.substr(indent + 1);
    }

    std::string items(const Value::List& list, const store::ValueType& type, std::size_t indent)
    {
        std::string text;
        for (const Value& item : list)
            text += between(indent) + margin(indent) + "-" + behind(item, type.ofItems(), indent, true);
        return text;
    }

    std::string flow(const Value& value)
    {
        std::string text;
        if (value.isList()) {
            for (const Value& item : *value.list())
                text += (text.empty() ? "" : dice_.oneIn(4) ? " ,  " : ", ") + flow(item);
            return dice_.oneIn(5) ? "[ " + text + " ]" : "[" + text + "]";
        }
        if (value.isMap()) {
            for (const Entry& entry : *value.map())
                text += (text.empty() ? "" : ", ") + flow(entry.key) + ": " + flow(entry.value);
            return dice_.oneIn(5) ? "{ " + text + " }" : "{" + text + "}";
        }
        if (value.isText() && store::canBeSingleQuoted(*value.text()) && dice_.oneIn(3))
            return store::singleQuoted(*value.text());
        return store::BlockWriter::flow(value);
    }

    /// A bare text over several lines: readers make one blank of each line break.
    std::string folded(const std::string& text, std::size_t indent)
    {
        std::string lines;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool canBreak = text[i] == ' ' && i > 0 && text[i - 1] != ' ' && i + 1 < text.size()
                && std::isalpha(static_cast<unsigned char>(text[i + 1]));
            lines += canBreak && dice_.oneIn(3) ? "\n" + margin(indent + 1 + dice_.roll(3)) : std::string(1, text[i]);
        }
        return lines;
    }

    std::string scalar(const Value& value, const store::ValueType& type, std::size_t indent)
    {
        if (!value.isText())
            return (value.isNull() && dice_.oneIn(2) ? std::string("~") : store::BlockWriter::flow(value)) + trailing()
                + "\n";
        const std::string& text = *value.text();
        const bool isBare = !text.empty() && text != "~"
            && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.") == std::string::npos && text != "null";
        switch (dice_.roll(6)) {
        case 0:
            if (store::canBeSingleQuoted(text))
                return store::singleQuoted(text) + trailing() + "\n";
            break;
        case 1:
        case 2:
            if (type.isText() && isBare)
                return text + trailing() + "\n";
            if (store::canBePlain(text))
                return (dice_.oneIn(4) ? folded(text, indent) : text) + trailing() + "\n";
            break;
        case 3:
        case 4:
            if (store::canBeLiteral(text) && !text.ends_with("\n\n")) {
                const store::LiteralText block = store::literal(text, indent + 1 + dice_.roll(4), indent);
                return block.header + trailing() + "\n" + block.body;
            }
            break;
        default:
            break;
        }
        return store::doubleQuoted(text) + trailing() + "\n";
    }

    Dice& dice_;
};

} // namespace acquis::test
