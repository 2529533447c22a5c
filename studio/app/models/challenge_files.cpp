#include "studio/app/models/challenge_files.h"

#include "studio/app/models/language.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

#include <QDir>
#include <QLocale>
#include <QUrl>

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

/// What the files of one owner (a challenge, or it in a locale) are used for.
struct Owner {
    QString id;
    QString locale;
    std::string illustration;
    std::vector<std::string> attachments;
};

template <class Holder> Owner ownerOf(const Holder& holder, const QString& locale)
{
    Owner owner{qt(holder.identity()), locale, holder.illustration ? holder.illustration->file : std::string(), {}};
    for (const Attachment& attachment : holder.attachments)
        if (!attachment.file.empty())
            owner.attachments.push_back(attachment.file);
    return owner;
}

QString useOf(const Owner& owner, const std::string& name)
{
    if (owner.illustration == name)
        return u"illustration"_s;
    return std::ranges::find(owner.attachments, name) == owner.attachments.end() ? QString() : u"attachment"_s;
}

QString told(const QString& use)
{
    if (use == u"illustration"_s)
        return ChallengeFiles::tr("Illustration");
    if (use == u"attachment"_s)
        return ChallengeFiles::tr("Attachment");
    return use == u"missing"_s ? ChallengeFiles::tr("The file is missing") : ChallengeFiles::tr("Not used");
}

QVariantMap rowOf(const Owner& owner, const QString& name, const FileFact* fact)
{
    const QString use = fact == nullptr ? u"missing"_s : useOf(owner, fact->name);
    const bool isPicture = fact != nullptr && fact->mediaType.starts_with("image/");
    QVariantMap row{{u"fileKey"_s, owner.id + u'/' + name}, {u"fileName"_s, name}, {u"fileLocale"_s, owner.locale},
        {u"use"_s, use}, {u"useText"_s, told(use)},
        {u"fileUrl"_s, isPicture ? Workspace::instance().fileUrl(owner.id, name) : QString()},
        {u"mediaType"_s, fact == nullptr ? QString() : qt(fact->mediaType)},
        {u"sizeText"_s,
            fact == nullptr
                ? QString()
                : QLocale().formattedDataSize(static_cast<qint64>(fact->size), 0, QLocale::DataSizeTraditionalFormat)},
        {u"dimensions"_s, QString()}};
    if (fact != nullptr && fact->width > 0)
        row[u"dimensions"_s] = u"%1 × %2"_s.arg(fact->width).arg(fact->height);
    return row;
}

void addRows(std::vector<QVariantMap>& rows, const Owner& owner)
{
    const Referential& content = Workspace::instance().content();
    const std::string id = utf8(owner.id);
    for (const FileFact& fact : content.files(id))
        rows.push_back(rowOf(owner, qt(fact.name), &fact));
    std::vector<std::string> wanted = owner.attachments;
    if (!owner.illustration.empty())
        wanted.insert(wanted.begin(), owner.illustration);
    for (const std::string& name : wanted)
        if (content.file(id, name) == nullptr)
            rows.push_back(rowOf(owner, qt(name), nullptr));
}

QString folderOf(const QString& challenge)
{
    const store::Tree* tree = Workspace::instance().tree();
    const std::string path = tree == nullptr ? std::string() : tree->pathOf(utf8(challenge));
    if (path.empty())
        return {};
    const QString file = QDir(Workspace::instance().folder()).filePath(qt(path));
    return file.left(file.lastIndexOf(u'.')) + u".files"_s;
}

template <class Change> void change(const QString& id, Change change, const Spoken& text)
{
    Workspace& workspace = Workspace::instance();
    const auto challenge = workspace.content().find<Challenge>(utf8(id));
    if (challenge == nullptr)
        return;
    Challenge changed = *challenge;
    change(changed);
    workspace.apply(Entity(std::move(changed)), text);
}

} // namespace

ChallengeFiles::ChallengeFiles(QObject* parent)
    : Rows({"fileKey", "fileName", "fileLocale", "fileUrl", "mediaType", "sizeText", "dimensions", "use", "useText"},
        "fileKey", parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, &ChallengeFiles::refresh);
    connect(&Language::instance(), &Language::codeChanged, this, &ChallengeFiles::refresh);
}

void ChallengeFiles::setChallenge(const QString& id)
{
    if (id == challenge_)
        return;
    challenge_ = id;
    emit challengeChanged();
    refresh();
}

void ChallengeFiles::attach(const QString& name)
{
    change(
        challenge_,
        [&](Challenge& challenge) {
            Attachment attachment;
            attachment.file = utf8(name);
            challenge.attachments.push_back(std::move(attachment));
        },
        [name] { return tr("Attach %1").arg(name); });
}

void ChallengeFiles::detach(const QString& name)
{
    change(
        challenge_,
        [&](Challenge& challenge) {
            std::erase_if(challenge.attachments,
                [&](const Attachment& one) { return qt(one.file) == name || qt(one.url) == name; });
        },
        [name] { return tr("Detach %1").arg(name); });
}

void ChallengeFiles::illustrate(const QString& name)
{
    change(
        challenge_,
        [&](Challenge& challenge) {
            if (name.isEmpty()) {
                challenge.illustration.reset();
                return;
            }
            if (!challenge.illustration)
                challenge.illustration.emplace();
            challenge.illustration->file = utf8(name);
            challenge.illustration->url.clear();
        },
        [removed = name.isEmpty()] { return removed ? tr("Remove the illustration") : tr("Choose the illustration"); });
}

bool ChallengeFiles::makeFolder() const
{
    const QString folder = folderOf(challenge_);
    return !folder.isEmpty() && QDir().mkpath(folder);
}

void ChallengeFiles::refresh()
{
    std::vector<QVariantMap> rows;
    pictures_.clear();
    names_.clear();
    folder_.clear();
    const Workspace& workspace = Workspace::instance();
    if (const auto challenge = workspace.content().find<Challenge>(utf8(challenge_))) {
        addRows(rows, ownerOf(*challenge, {}));
        for (const LocalizedChallenge* localized : workspace.links().localizedOf(*challenge))
            addRows(rows, ownerOf(*localized, qt(localized->locale.text())));
        for (const FileFact& fact : workspace.content().files(challenge->identity())) {
            names_.append(qt(fact.name));
            if (fact.mediaType.starts_with("image/"))
                pictures_.append(qt(fact.name));
        }
        const QString folder = folderOf(challenge_);
        folder_ = folder.isEmpty() ? QString() : QUrl::fromLocalFile(folder).toString();
    }
    setRows(std::move(rows));
    emit refreshed();
}

} // namespace acquis::studio
