// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/conflict_dialog.h"

#include "smarketing/domain/error.h"

#include <algorithm>
#include <concepts>
#include <functional>
#include <type_traits>

namespace smarketing {

/// A value of a record about which two people can differ.
template <class T> struct RecordField {
    QString label;
    std::function<QString(const T &)> shown;
    std::function<void(T &to, const T &from)> take;
    std::function<bool(const T &, const T &)> same;
};

/// One member of a record; `shown` puts its value into words.
template <class T, class V, class Shown> RecordField<T> recordField(const QString &label, V T::*member, Shown shown)
{
    return {label, [=](const T &record) { return QString(shown(record.*member)); },
            [=](T &to, const T &from) { to.*member = from.*member; },
            [=](const T &one, const T &other) { return one.*member == other.*member; }};
}

template <class T> RecordField<T> recordField(const QString &label, QString T::*member)
{
    return recordField(label, member, [](const QString &text) { return text; });
}

/// What somebody was about to save, and what the record was when they began.
template <class T> struct RecordEdit {
    QString subject; ///< what people call it
    QList<RecordField<T>> fields;
    T before;
    T mine;
};

/// Theirs with what I have changed of it.
template <class T>
T mergedVersions(const QList<RecordField<T>> &fields, const T &before, const T &mine, const T &theirs)
{
    T merged = theirs;
    for (const RecordField<T> &field : fields) {
        if (!field.same(before, mine))
            field.take(merged, mine);
    }
    return merged;
}

/// Lets one choose between two versions of a record (R25): `then` is given theirs with what was chosen of mine, ready
/// to be saved in place of theirs; at once where both say the same. `undecided` where the dialog is closed without it.
template <class T>
void chooseVersions(QWidget *parent, const QString &subject, const QList<RecordField<T>> &fields,
                    const std::type_identity_t<T> &before, const std::type_identity_t<T> &mine,
                    const std::type_identity_t<T> &theirs, std::function<void(const T &)> then,
                    const std::function<void()> &undecided = {})
{
    QList<ConflictDialog::Row> rows;
    QList<RecordField<T>> differing;
    for (const RecordField<T> &field : fields) {
        if (field.same(mine, theirs))
            continue;
        differing += field;
        rows += {field.label, field.shown(before), field.shown(mine), field.shown(theirs),
                 field.same(before, mine) ? ConflictDialog::Side::Theirs : ConflictDialog::Side::Mine};
    }
    if (rows.isEmpty())
        return then(theirs);
    auto *dialog = new ConflictDialog(subject, rows, parent);
    QObject::connect(dialog, &ConflictDialog::chosen, parent,
                     [differing, mine, theirs, then](const QList<ConflictDialog::Side> &sides) {
                         T merged = theirs;
                         for (qsizetype i = 0; i < sides.size(); ++i) {
                             if (sides.at(i) == ConflictDialog::Side::Mine)
                                 differing.at(i).take(merged, mine);
                         }
                         then(merged);
                     });
    if (undecided)
        QObject::connect(dialog, &QDialog::rejected, parent, undecided);
    dialog->open();
}

/// The record of a list that has this id; throws NotFound where it is gone.
template <class T, class IdType>
T recordIn(const QList<T> &records, IdType id, const QString &subject) requires requires(const T &record)
{
    {
        record.id == id
        } -> std::convertible_to<bool>;
}
{
    const auto found = std::ranges::find(records, id, &T::id);
    if (found == records.end())
        throw NotFound(subject, id.value);
    return *found;
}

} // namespace smarketing
