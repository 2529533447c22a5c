#include "model/syntax/field_answers.h"

#include "model/syntax/failsafe_yaml.h"
#include "model/syntax/text_ruler.h"

namespace acquis::syntax {

using Form = FailsafeNode::Form;

std::string print(const std::vector<FieldAnswer>& answers)
{
    std::string text;
    for (const FieldAnswer& answer : answers) {
        const bool isOneWord = answer.field.find(' ') == std::string::npos;
        text += (isOneWord ? yamlScalar(answer.field) : quotedYamlScalar(answer.field)) + ": ";
        text += quotedYamlScalar(answer.text) + "\n";
    }
    return text;
}

tl::expected<std::vector<FieldAnswer>, Fault> readFieldAnswers(std::string_view text)
{
    const FailsafeYaml yaml = readFailsafeYaml(text);
    const TextRuler ruler(text);
    if (!yaml.faults.empty())
        return tl::unexpected(yaml.faults.front());
    std::vector<FieldAnswer> answers;
    if (yaml.root->form == Form::null)
        return answers;
    if (yaml.root->form != Form::map)
        return tl::unexpected(Fault{Fault::Kind::notAMap, ruler.at(yaml.root->offset), 0, ""});
    for (std::size_t i = 0; i < yaml.root->children.size(); i += 2) {
        const FailsafeNode& key = *yaml.root->children[i];
        const FailsafeNode& value = *yaml.root->children[i + 1];
        if (key.form != Form::text)
            return tl::unexpected(Fault{Fault::Kind::wrongKey, ruler.at(key.offset), 0, ""});
        if (value.form != Form::text)
            return tl::unexpected(Fault{Fault::Kind::notAText, ruler.at(value.offset), 0, key.text});
        answers.push_back({key.text, value.text});
    }
    return answers;
}

} // namespace acquis::syntax
