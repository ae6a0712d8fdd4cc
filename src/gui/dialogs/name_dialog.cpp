// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/name_dialog.h"

#include "parts/button.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "style/metrics.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

NameDialog::NameDialog(const Texts &texts, const QString &name, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(name)), m_error(new FieldError(m_name))
{
    setObjectName(u"nameDialog"_s);
    setWindowTitle(texts.title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(u"name"_s);
    m_name->setMinimumWidth(widthOfLetters(*this, 50));
    m_name->selectAll();
    auto *label = new Label(texts.label);
    label->setBuddy(m_name);
    auto *hint = new Label(texts.hint, TextSize::Small, Tone::Muted);
    hint->setWordWrap(true);
    if (texts.hint.isEmpty())
        hint->hide();
    auto *cancel = makeButton(u"cancel"_s, tr("Cancel"));
    auto *accept = makeButton(u"accept"_s, texts.accept, {}, ButtonKind::Primary);
    accept->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addWidget(new HeadingLabel(texts.title));
    column->addSpacing(space::s);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_name, m_error, hint})
        column->addWidget(widget);
    column->addSpacing(space::s);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, [this] { Q_EMIT nameGiven(m_name->text()); });
}

QString NameDialog::name() const
{
    return m_name->text();
}

void NameDialog::refuse(const QString &message)
{
    m_error->setMessage(message);
    m_name->setFocus();
}

} // namespace smarketing
