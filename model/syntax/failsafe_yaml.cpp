#include "model/syntax/failsafe_yaml.h"

#include "model/base/text.h"
#include "model/syntax/text_ruler.h"
#include "model/syntax/yaml_events.h"

#include <map>
#include <set>

namespace acquis::syntax {

namespace {

constexpr int deepest = 100;

/// Whether the FAILSAFE schema knows a tag for a node of this form. `!` alone means "take it as it is".
bool isKnownTag(const std::string& tag, std::string_view name)
{
    return tag.empty() || tag == "!" || tag == "tag:yaml.org,2002:" + std::string(name);
}

/// Builds the nodes of one document from its events. It stops at the first thing that no reader would accept.
class Composer {
public:
    explicit Composer(std::string_view text)
        : ruler_(text)
        , events_(text)
    {
    }

    FailsafeYaml compose()
    {
        FailsafeYaml yaml;
        yaml.root = document();
        if (failed_)
            yaml.root = nullptr;
        yaml.faults = std::move(faults_);
        return yaml;
    }

private:
    using Form = FailsafeNode::Form;

    FailsafeNode::Pointer document()
    {
        auto empty = std::make_shared<FailsafeNode>();
        advance(); // the stream
        advance();
        if (failed_ || event_.kind == YamlEvent::Kind::streamEnd)
            return empty;
        advance();
        FailsafeNode::Pointer root = node(0);
        advance(); // the document's end
        advance();
        if (!failed_ && event_.kind != YamlEvent::Kind::streamEnd)
            fail(Fault::Kind::severalDocuments, "");
        return root;
    }

    void advance()
    {
        if (failed_)
            return;
        event_ = events_.next();
        if (event_.kind == YamlEvent::Kind::fault) {
            failed_ = true;
            faults_.push_back(event_.fault);
        }
    }

    void fail(Fault::Kind kind, std::string about)
    {
        if (!failed_)
            faults_.push_back({kind, ruler_.at(event_.offset), 0, std::move(about)});
        failed_ = true;
    }

    /// The node that begins with the current event; afterwards the current event is its last one.
    FailsafeNode::Pointer node(int depth)
    {
        auto node = std::make_shared<FailsafeNode>();
        node->offset = event_.offset;
        const YamlEvent start = event_;
        if (failed_)
            return node;
        if (depth > deepest) {
            fail(Fault::Kind::notYaml, "");
            return node;
        }
        switch (start.kind) {
        case YamlEvent::Kind::alias:
            return aliased(start.text);
        case YamlEvent::Kind::scalar:
            readScalar(*node);
            break;
        case YamlEvent::Kind::list:
            readList(*node, depth);
            break;
        case YamlEvent::Kind::map:
            readMap(*node, depth);
            break;
        default:
            fail(Fault::Kind::notYaml, "");
            break;
        }
        if (!start.anchor.empty())
            anchors_[start.anchor] = node;
        return node;
    }

    FailsafeNode::Pointer aliased(const std::string& name)
    {
        const auto found = anchors_.find(name);
        if (found != anchors_.end())
            return found->second;
        fail(Fault::Kind::unknownAlias, "*" + name);
        return std::make_shared<FailsafeNode>();
    }

    void readScalar(FailsafeNode& node)
    {
        if (!isKnownTag(event_.tag, "str"))
            return fail(Fault::Kind::unknownTag, event_.tag);
        const bool isAbsent = event_.isPlain && event_.text.empty() && event_.tag.size() < 2;
        node.form = isAbsent ? Form::null : Form::text;
        node.text = event_.text;
    }

    void readList(FailsafeNode& node, int depth)
    {
        if (!isKnownTag(event_.tag, "seq"))
            return fail(Fault::Kind::unknownTag, event_.tag);
        node.form = Form::list;
        for (advance(); !failed_ && event_.kind != YamlEvent::Kind::end; advance())
            node.children.push_back(this->node(depth + 1));
    }

    void readMap(FailsafeNode& node, int depth)
    {
        if (!isKnownTag(event_.tag, "map"))
            return fail(Fault::Kind::unknownTag, event_.tag);
        node.form = Form::map;
        std::set<std::string> keys;
        for (advance(); !failed_ && event_.kind != YamlEvent::Kind::end; advance()) {
            const std::size_t offset = event_.offset;
            const FailsafeNode::Pointer key = this->node(depth + 1);
            if (key->form == Form::text && !keys.insert(key->text).second)
                faults_.push_back({Fault::Kind::duplicateKey, ruler_.at(offset), key->text.size(), key->text});
            advance();
            node.children.push_back(key);
            node.children.push_back(this->node(depth + 1));
        }
    }

    TextRuler ruler_;
    YamlEvents events_;
    YamlEvent event_;
    std::map<std::string, FailsafeNode::Pointer> anchors_;
    std::vector<Fault> faults_;
    bool failed_ = false;
};

bool isPlainSign(char16_t c)
{
    constexpr std::u16string_view harmless = u" -_.'/()+%";
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || harmless.find(c) != std::u16string_view::npos;
}

bool isHiddenSign(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0xFFFE
        || c == 0xFFFF;
}

/// The engine makes U+00A0 a space before it reads YAML: at an end of a plain text it would then vanish.
bool canBePlain(std::u16string_view text)
{
    if (text.empty() || (text.front() < 0x80 && !(isPlainSign(text.front()) && text.front() >= u'0'))
        || text.front() == u'_')
        return false;
    if (text.front() == 0xA0 || text.back() == 0xA0 || text.back() == u' ')
        return false;
    for (const char16_t c : text)
        if (c < 0x80 ? !isPlainSign(c) : isHiddenSign(c) && c != 0xA0)
            return false;
    return true;
}

std::u16string escaped(char16_t c)
{
    constexpr std::u16string_view digits = u"0123456789ABCDEF";
    if (c == u'"' || c == u'\\')
        return {u'\\', c};
    if (c == u'\n')
        return u"\\n";
    if (c == u'\t')
        return u"\\t";
    if (!isHiddenSign(c) || c == 0xA0)
        return {c};
    const auto digit = [&](int shift) { return digits[(c >> shift) & 0xF]; };
    return {u'\\', u'u', digit(12), digit(8), digit(4), digit(0)};
}

} // namespace

FailsafeYaml readFailsafeYaml(std::string_view text)
{
    return Composer(text).compose();
}

std::string yamlScalar(std::string_view text)
{
    return canBePlain(text::toUtf16(text)) ? text::toUtf8(text::toUtf16(text)) : quotedYamlScalar(text);
}

std::string quotedYamlScalar(std::string_view text)
{
    std::u16string quoted = u"\"";
    for (const char16_t c : text::toUtf16(text))
        quoted += escaped(c);
    return text::toUtf8(quoted + u"\"");
}

} // namespace acquis::syntax
