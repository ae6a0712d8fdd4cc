// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"

#include "models/past_meeting_model.h"

class QAction;
class QTextBrowser;

namespace smarketing {

class TableView;

/// The meetings that are over, and the minutes of the chosen one, to be taken along as PDF, Markdown or e-mail.
class PastMeetingsPane : public Pane {
    Q_OBJECT
public:
    explicit PastMeetingsPane(Session &session, QWidget *parent = nullptr);

    bool isSettled() const override { return m_loaded && Pane::isSettled(); }
    void whenChanged(const Changes &changes);
    void select(MeetingId meeting);
    /// Writes the minutes to a file, by its name's end: .pdf or .md.
    void saveMinutes(const QString &path);

private:
    void build();
    QAction *makeAction(const QString &name, const QString &icon, const QString &text, void (PastMeetingsPane::*run)());
    void reload();
    void showMinutes();
    void askPdf();
    void askMarkdown();
    void ask(const QString &suffix);
    void mail();

    bool m_loaded = false;
    MeetingId m_wanted;
    MeetingId m_shown;
    meetings::Board m_record;
    Latest m_reading;
    Latest m_recordRead;
    PastMeetingModel *m_model;
    TableView *m_table;
    QTextBrowser *m_minutes;
    QList<QAction *> m_exports;
};

} // namespace smarketing
