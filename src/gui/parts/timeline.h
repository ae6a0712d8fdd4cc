// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/colors.h"

#include <QDateTime>
#include <QListView>

namespace smarketing {

struct TimelineEntry {
    QString key = {};
    QDateTime at = {};
    QString icon = {};
    Tone tone = Tone::Neutral;
    QString title = {};
    QString text = {}; ///< may be long; wraps
    QString who = {};

    /// By the zone's clock it was given in, else by this computer's.
    QDateTime shownAt() const { return at.timeSpec() == Qt::TimeZone ? at : at.toLocalTime(); }
};

class TimelineModel;

/// What happened, newest first, under day headings. Entries come newest first; append() adds older ones when
/// moreWanted asks for them (setMoreExpected). Copies as text; each entry reads as one sentence.
class Timeline : public QListView {
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void setEntries(const QList<TimelineEntry> &entries);
    void append(const QList<TimelineEntry> &older);
    void setMoreExpected(bool more);
    QString selectionAsText() const;

Q_SIGNALS:
    void entryActivated(const QString &key);
    void moreWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void copySelection() const;

    TimelineModel *m_model;
};

} // namespace smarketing
