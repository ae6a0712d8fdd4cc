// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/session.h"

#include <QJsonObject>
#include <QPointer>
#include <QTimer>

namespace smarketing {

/// Keeps the drafts of forms (R23): a moment after the last change, when the form goes to another record, and when it
/// is destroyed. What was kept here is known here at once, so that coming back quickly finds it.
class DraftSaver : public QObject {
    Q_OBJECT
public:
    DraftSaver(Session &session, QObject *parent);
    ~DraftSaver() override;

    void save(const QString &form, const QJsonObject &content); ///< soon
    void flush();                                               ///< now
    /// Answers with loaded(); an empty content where there is no draft.
    void load(const QString &form);
    /// The form was sent, its draft cleared by the same command.
    void forget(const QString &form);

Q_SIGNALS:
    void loaded(const QString &form, const QJsonObject &content);

private:
    QPointer<Session> m_session;
    QTimer m_soon;
    QHash<QString, QJsonObject> m_waiting; ///< to be written
    QHash<QString, QJsonObject> m_kept;    ///< written, or on its way
};

} // namespace smarketing
