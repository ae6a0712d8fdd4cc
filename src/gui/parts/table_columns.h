// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace smarketing {

/// What a column shows, and what its DisplayRole then holds.
enum class ColumnKind {
    Text,         ///< QString
    Number,       ///< text made by the model, right-aligned in even figures
    Money,        ///< text made by the model, right-aligned
    Rating,       ///< int 0–5; 0 means not rated
    Pill,         ///< QString; ToneRole and IconRole say how it looks
    RelativeTime, ///< QDateTime, shown as "2 h ago" with the absolute time as tooltip and when copied
    Date          ///< QDate, short and sortable at a glance
};

bool isRightAligned(ColumnKind kind);

/// Roles a model may answer besides the usual ones.
namespace role {
constexpr int tone = 0x7000;     ///< int(Tone): colour of text or pill
constexpr int icon = 0x7001;     ///< QString: icon name before text or in the pill
constexpr int mark = 0x7004;     ///< QString: icon name at the end of a text that has something to it
constexpr int strong = 0x7002;   ///< bool: demi-bold, as for unread rows
constexpr int copyText = 0x7003; ///< QString: what is copied, when not what is shown
} // namespace role

/// "just now", "5 min ago", "in 3 h", "yesterday", or the date when it is far.
QString relativeTime(const QDateTime &at, const QDateTime &now);
/// "Rated 4 of 5" or "Not rated".
QString ratingText(int rating);

/// Paints a cell with one text call and no rich text or widgets: a full repaint of 29 rows stays well in a frame.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(ColumnKind kind, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_kind(kind) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The cell as text: shown, measured and copied.
    static QString textOf(ColumnKind kind, const QModelIndex &index);

private:
    void paintText(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    ColumnKind m_kind;
};

} // namespace smarketing
