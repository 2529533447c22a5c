#pragma once

#include "model/base/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace acquis::release {

/// Takes down one object after another: as JSON text, or as a value. Inside a map each value follows its key.
class Pen {
public:
    virtual ~Pen() = default;

    virtual void beginMap() = 0;
    virtual void endMap() = 0;
    virtual void beginList() = 0;
    virtual void endList() = 0;
    virtual void key(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;
    virtual void value(const Value& value) = 0;

    void text(std::string_view name, std::string_view content)
    {
        key(name);
        text(content);
    }
    void value(std::string_view name, const Value& content)
    {
        key(name);
        value(content);
    }
    /// A text, or null where it is empty.
    void textOrNull(std::string_view name, std::string_view content);
};

/// Writes JSON text, compact.
class JsonPen final : public Pen {
public:
    explicit JsonPen(std::string& out)
        : out_(out)
    {
    }

    using Pen::text;
    using Pen::value;
    void beginMap() override { open('{'); }
    void endMap() override { close('}'); }
    void beginList() override { open('['); }
    void endList() override { close(']'); }
    void key(std::string_view name) override;
    void text(std::string_view text) override;
    void value(const Value& value) override;

private:
    void separate();
    void open(char bracket);
    void close(char bracket);

    std::string& out_;
    bool isFirst_ = true;
};

/// Builds a value.
class ValuePen final : public Pen {
public:
    using Pen::text;
    using Pen::value;
    void beginMap() override { open(Value::Map{}); }
    void endMap() override { close(); }
    void beginList() override { open(Value::List{}); }
    void endList() override { close(); }
    void key(std::string_view name) override { keys_.back() = name; }
    void text(std::string_view text) override { add(text); }
    void value(const Value& value) override { add(value); }

    [[nodiscard]] Value take() { return std::move(done_); }

private:
    void open(Value container);
    void close();
    void add(Value value);

    std::vector<Value> open_;
    std::vector<std::string> keys_;
    Value done_;
};

} // namespace acquis::release
