// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "smarketing/domain/permission.h"
#include "smarketing/workbench/home.h"

class QPushButton;
class QVBoxLayout;

namespace smarketing {

class Label;

/// What to do first in a fresh workspace, each step with the button that does it and a tick once it is done: people,
/// a persona, a campaign, leads; or a look at the demo. It shows and hides by itself.
class FirstSteps : public Pane {
    Q_OBJECT
public:
    enum class Shown {
        WhileFresh,
        UntilDone, ///< once leads have come in, with what is still to do
    };

    FirstSteps(Session &session, Shown shown, QWidget *parent = nullptr);

    /// Nothing has come in yet: no lead, no reach. False until it is known.
    bool isFresh() const { return m_fresh; }
    void whenChanged(const Changes &changes);

Q_SIGNALS:
    void freshChanged(bool fresh);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Step {
        QWidget *row = nullptr;
        Label *mark = nullptr;
        Label *text = nullptr;
        QPushButton *button = nullptr;
        QString name;
    };

    void build();
    void addStep(QVBoxLayout *column, const QString &page, const QString &name, const QString &hint,
                 const QString &buttonText, Action action);
    void reload();
    void take(const homeStore::Beginnings &there);
    void show();

    Shown m_shown;
    homeStore::Beginnings m_there;
    bool m_known = false;
    bool m_fresh = false;
    Latest m_reading;
    QList<Step> m_steps;
};

} // namespace smarketing
