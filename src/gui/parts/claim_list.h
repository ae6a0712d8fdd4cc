// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/persona.h"

#include <QWidget>

class QVBoxLayout;

namespace smarketing {

/// Claims to be read: under the heading of their topic, each with where it comes from and its source.
class ClaimList : public QWidget {
    Q_OBJECT

public:
    explicit ClaimList(QWidget *parent = nullptr);

    void setClaims(const QList<PersonaClaim> &claims);
    /// Under a heading of one's own instead of the topics': for comparisons.
    void addGroup(const QString &heading, const QList<PersonaClaim> &claims, bool withTopic);
    void addHeading(const QString &heading);
    void addClaim(const PersonaClaim &claim, bool withTopic, bool struckOut = false);
    void finish(); ///< nothing more comes: what there is stands at the top
    void clear();

private:
    QVBoxLayout *m_column;
};

} // namespace smarketing
