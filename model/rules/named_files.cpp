#include "model/rules/named_files.h"

namespace acquis::rules {

using namespace referential;

namespace {

template <class T>
void visitFiles(
    const T& entity, const ChallengeId& primary, bool isRetired, const std::function<void(const NamedFile&)>& visit)
{
    const Subject subject{T::kind, std::string(entity.identity())};
    if (entity.illustration && !entity.illustration->file.empty())
        visit({subject, primary.text(), FieldPath("illustration").field("file"), entity.illustration->file, isRetired});
    for (const Attachment& attachment : entity.attachments)
        if (!attachment.file.empty())
            visit({subject, primary.text(), FieldPath("attachments").key(attachment.file).field("file"),
                attachment.file, isRetired});
}

} // namespace

void forEachNamedFile(const Context& context, const std::function<void(const NamedFile&)>& visit)
{
    for (const auto& challenge : context.referential.all<Challenge>()) {
        const bool isRetired = challenge->status == ChallengeStatus::obsolete;
        visitFiles(*challenge, challenge->id, isRetired, visit);
        for (const LocalizedChallenge* localized : context.links.localizedOf(*challenge))
            visitFiles(*localized, challenge->id, isRetired, visit);
    }
}

const FileFact* factOf(const Context& context, const NamedFile& file)
{
    const FileFact* own = context.referential.file(file.subject.id, file.name);
    return own != nullptr ? own : context.referential.file(file.primary, file.name);
}

} // namespace acquis::rules
