// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/confirm_dialog.h"

#include "parts/button.h"
#include "parts/label.h"
#include "style/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

ConfirmDialog::ConfirmDialog(const QString &question, const QString &text, const QString &doIt, const QString &leave,
                             QWidget *parent)
    : FittingDialog(parent)
{
    setObjectName(u"confirmDialog"_s);
    setWindowTitle(question);
    setAccessibleDescription(text);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widthOfLetters(*this, 60));
    auto *heading = new Label(question);
    heading->setTextSize(TextSize::Large, true);
    heading->setWordWrap(true);
    auto *words = new Label(text);
    words->setWordWrap(true);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(words);
    auto *confirm = makeButton(u"confirmButton"_s, doIt, {}, ButtonKind::Danger);
    auto *stay = makeButton(u"leaveButton"_s, leave, {}, ButtonKind::Primary);
    confirm->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch(1);
    foot->addWidget(confirm);
    foot->addWidget(stay);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(heading);
    column->addWidget(scrolled(content), 1);
    column->addLayout(foot);
    stay->setDefault(true);
    stay->setFocus();
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT confirmed();
    });
}

} // namespace smarketing
