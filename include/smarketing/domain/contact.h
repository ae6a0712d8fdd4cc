// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace smarketing {

/// Keys by which duplicates are found (R26): equal keys = likely the same. An empty key matches nothing. Folding of
/// letters (Łódź → lodz) is the caller's work, before or after. Pure functions for any thread.

/// One address of the form local@domain.tld as people write it: no quoted local parts, no IP literals; letters of any
/// script are allowed on both sides. Surrounding white space is ignored.
bool isEmail(QStringView text);

/// Trimmed and lower-case; international domains untouched. Empty if it is no address.
QString emailKey(QStringView text);

/// "+48601234567" from "+48 601 234 567", "0048…", "601-234-567", "48601234567" or "+48 (0)601…"; numbers without a
/// country get `countryPrefix`. An extension is kept ("…x12"), since people of one switchboard are not one person.
/// Of several numbers in one field the first counts. Empty if fewer than 6 or more than 15 digits.
QString phoneKey(QStringView text, QStringView countryPrefix = u"48");

/// Lower-case, without legal forms (sp. z o.o., S.A., AB, GmbH, Ltd, LLC, Inc …), punctuation and spaces.
/// A name that is nothing but a legal form stays as it is.
QString companyKey(QStringView name);

/// Lower-case words in alphabetical order without titles and punctuation, so that "Kowalska, Anna" = "Anna Kowalska".
QString nameKey(QStringView name);

} // namespace smarketing
