// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace smarketing {

/// What R4 calls real text. Only letters and digits make text real, in any script; a character that stands for a
/// whole syllable or word (Han, kana, Hangul) counts twice. Different means different when case is ignored.
/// Pure functions for any thread. The database repeats the rule in a simpler form that refuses nothing these accept:
///
///     octet_length(trim(x, H)) >= commentLength  AND  trim(x, H || substr(trim(x, H), 1, 1)) <> ''
///
/// where H is hollowCharacters() and x the cleaned text (the second half refuses a single repeated character).
/// SQLite before 3.43 says length(CAST(x AS BLOB)) for octet_length(x), and must also refuse instr(x, char(0)) > 0,
/// since U+0000 is not in H (PostgreSQL stores none). H holds an apostrophe: double it in SQL text.
inline constexpr int realTextLetters = 3;   ///< letters or digits a real text has at the least
inline constexpr int realTextDifferent = 2; ///< of which so many differ
inline constexpr int commentLength = 10;    ///< from the first letter to the last; a run of anything else counts one
inline constexpr int commentDifferent = 3;  ///< different letters or digits of a comment

/// The text as it is kept: composed (NFC), trimmed, a run of white space of any kind made one space, line breaks kept
/// (two in a row at most), without control and format characters and marks that stand on nothing; a broken surrogate
/// becomes U+FFFD.
/// Joiners and direction marks stay between visible characters, since Persian, Hindi and emoji need them.
QString cleaned(QStringView text);

bool isRealText(QStringView text, int atLeast = realTextLetters);

/// What a comment must be where R4 asks for one: "ok", "!!!!!!!!!!" and "aaaa aaaa aaaa" are not.
bool isRealComment(QStringView text);

/// How long the text is as a comment, to be shown against commentLength while somebody types.
int lengthAsComment(QStringView text);

/// White space, controls, format characters, marks, blank letters and common punctuation of the basic plane, for the
/// SQL form above. Without U+0000, which no SQL text can hold.
QString hollowCharacters();

} // namespace smarketing
