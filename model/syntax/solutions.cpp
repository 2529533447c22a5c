#include "model/syntax/solutions.h"

#include "model/base/text.h"
#include "model/syntax/failsafe_yaml.h"
#include "model/syntax/text_ruler.h"

#include <algorithm>

namespace acquis::syntax {

namespace {

using Form = FailsafeNode::Form;

/// Takes groups out of the root map and says where the shape is not the one the engine expects.
class GroupReader {
public:
    explicit GroupReader(std::string_view text)
        : ruler_(text)
    {
    }

    KeyedSolution read(const FailsafeYaml& yaml)
    {
        result_.faults = yaml.faults;
        if (yaml.root == nullptr)
            return std::move(result_);
        if (yaml.root->form != Form::map)
            blame(Fault::Kind::notAMap, *yaml.root, "");
        else
            for (std::size_t i = 0; i < yaml.root->children.size(); i += 2)
                readGroup(*yaml.root->children[i], *yaml.root->children[i + 1]);
        return std::move(result_);
    }

private:
    void blame(Fault::Kind kind, const FailsafeNode& node, std::string about)
    {
        result_.faults.push_back({kind, ruler_.at(node.offset), 0, std::move(about)});
    }

    void readGroup(const FailsafeNode& key, const FailsafeNode& value)
    {
        if (key.form != Form::text)
            return blame(Fault::Kind::wrongKey, key, "");
        result_.groups.push_back({key.text, {}});
        result_.places.push_back({ruler_.at(key.offset), {}});
        if (value.form == Form::null)
            blame(Fault::Kind::emptyGroup, key, key.text);
        else if (value.form != Form::list)
            blame(Fault::Kind::scalarInsteadOfList, key, key.text);
        else if (value.children.empty())
            blame(Fault::Kind::emptyList, key, key.text);
        else
            readVariants(value, key.text);
    }

    void readVariants(const FailsafeNode& list, const std::string& key)
    {
        for (const FailsafeNode::Pointer& item : list.children) {
            if (item->form != Form::text) {
                blame(Fault::Kind::notAText, *item, key);
                continue;
            }
            result_.groups.back().answers.push_back(item->text);
            result_.places.back().answers.push_back(ruler_.at(item->offset));
        }
    }

    TextRuler ruler_;
    KeyedSolution result_;
};

} // namespace

KeyedSolution::Reading KeyedSolution::reading() const
{
    Reading reading = Reading::fine;
    for (const Fault& fault : faults) {
        if (isYamlFault(fault.kind))
            return Reading::notYaml;
        if (fault.kind != Fault::Kind::emptyList)
            reading = Reading::wrongShape;
    }
    return reading;
}

std::vector<std::string> readAnswers(std::string_view solution)
{
    std::vector<std::string> answers = text::lines(solution);
    std::erase(answers, "");
    return answers;
}

std::string print(const std::vector<std::string>& answers)
{
    std::string text;
    for (const std::string& answer : answers)
        text += (&answer == answers.data() ? "" : "\n") + answer;
    return text;
}

std::optional<std::vector<std::string>> reproducibleAnswers(std::string_view solution)
{
    std::vector<std::string> answers = readAnswers(solution);
    return print(answers) == solution ? std::optional(std::move(answers)) : std::nullopt;
}

KeyedSolution readKeyedSolution(std::string_view solution)
{
    return GroupReader(solution).read(readFailsafeYaml(solution));
}

std::string print(const std::vector<AnswerGroup>& groups)
{
    std::string text;
    for (const AnswerGroup& group : groups) {
        const bool isOneWord = group.key.find(' ') == std::string::npos;
        text += (isOneWord ? yamlScalar(group.key) : quotedYamlScalar(group.key)) + ":\n";
        for (const std::string& answer : group.answers)
            text += "- " + yamlScalar(answer) + "\n";
    }
    return text;
}

std::optional<std::vector<AnswerGroup>> reproducibleGroups(std::string_view solution)
{
    KeyedSolution read = readKeyedSolution(solution);
    const bool isSame = read.faults.empty() && print(read.groups) == solution;
    return isSame ? std::optional(std::move(read.groups)) : std::nullopt;
}

} // namespace acquis::syntax
