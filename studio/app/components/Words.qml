pragma Singleton

import QtQuick

// Small sentences made of parts.
QtObject {
    // The words that are not empty, with commas between: an accessible name.
    function listed(words: var): string {
        return words.filter(word => word.length > 0).join(", ");
    }

    // The words that are not empty, with points between: the facts under a title.
    function dotted(words: var): string {
        return words.filter(word => word.length > 0).join(" · ");
    }

    // The sentences that are not empty, one after the other.
    function spaced(words: var): string {
        return words.filter(word => word.length > 0).join(" ");
    }

    // For Text.StyledText: nothing in it is markup any more.
    function escaped(words: string): string {
        return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }
}
