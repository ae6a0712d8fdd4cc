// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

namespace smarketing {

/// Takes what would go to the mail program.
class MailCatcher : public QObject {
    Q_OBJECT
public:
    QUrl url;

public Q_SLOTS:
    void take(const QUrl &given) { url = given; }
};

} // namespace smarketing
