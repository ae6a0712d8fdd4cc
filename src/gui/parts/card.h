// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace smarketing {

class Label;

/// A white (or dark) rounded surface with an optional heading and small actions in its top right corner.
/// Put content into body().
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void addAction(QAction *action);
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_subtitle;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace smarketing
