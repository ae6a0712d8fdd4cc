// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/colors.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace smarketing {

/// A decision, an action or a date as a line of a list.
struct OutcomeLine {
    qint64 id = 0;
    QString text;
    QString foot; ///< who, by when
    Tone tone = Tone::Muted;
    bool checkable = false;
    bool checked = false;
    bool removable = false;
    bool openable = false;

    friend bool operator==(const OutcomeLine &, const OutcomeLine &) = default;
};

/// Decisions, actions or dates, one below the other, in full.
class OutcomeList : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeList(QWidget *parent = nullptr);

    void setLines(const QList<OutcomeLine> &lines);

Q_SIGNALS:
    void checked(qint64 id, bool on);
    void removeWanted(qint64 id);
    void openWanted(qint64 id);

private:
    QWidget *makeLine(const OutcomeLine &line);

    QList<OutcomeLine> m_lines;
    QVBoxLayout *m_rows;
};

} // namespace smarketing
