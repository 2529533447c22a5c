#include "model/referential/review_thread.h"

namespace acquis::referential {

const RecordType& Message::recordType()
{
    using R = Row<Message>;
    static constexpr std::array fields{
        R::field<&Message::author>(
            "author", required, {"Auteur", "Author"}, {"Qui a écrit le message.", "Who wrote the message."}),
        R::field<&Message::date>(
            "date", required, {"Date", "Date"}, {"Jour où il a été écrit.", "Day on which it was written."}),
        R::prose<&Message::text>("text", required, {"Texte", "Text"}, {"Le message.", "The message itself."}),
    };
    static constexpr RecordType type{"message", fields};
    return type;
}

const RecordType& ReviewThread::recordType()
{
    using R = Row<ReviewThread>;
    using T = ReviewThread;
    static constexpr auto fields = std::array{
        R::identity<&T::id>({"Identité du fil.", "Identity of the thread."}),
        R::field<&T::entity>("entity", required, {"Objet", "Entity"}, {"Identifiant de l’objet discuté.", "Id of the entity discussed."}),
        R::field<&T::field>("field", none, {"Champ", "Field"}, {"Champ discuté.", "Field discussed."}),
        R::field<&T::locale>("locale", none, {"Langue", "Locale"}, {"Langue discutée.", "Locale discussed."}),
        R::field<&T::resolved>("resolved", none, {"Résolu", "Resolved"}, {"La discussion est close.", "The discussion is closed."}),
        R::field<&T::messages>("messages", required, {"Messages", "Messages"}, {"Les messages, dans l’ordre.", "The messages, in order."}),
    } + commonFields<T>;
    static constexpr RecordType type{"thread", fields};
    return type;
}

} // namespace acquis::referential
