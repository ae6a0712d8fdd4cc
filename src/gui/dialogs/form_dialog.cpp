// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/form_dialog.h"

#include "parts/button.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "parts/send_keys.h"
#include "style/metrics.h"

#include "smarketing/workbench/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

FormDialog::FormDialog(const QString &title, const QString &acceptText, QWidget *parent)
    : FittingDialog(parent),
      m_fields(new QVBoxLayout),
      m_introduction(new Label({}, TextSize::Body, Tone::Muted)),
      m_error(new Label({}, TextSize::Body, Tone::Error)),
      m_accept(makeButton(u"acceptButton"_s, acceptText, {}, ButtonKind::Primary)),
      m_cancel(makeButton(u"cancelButton"_s, tr("Cancel"))),
      m_foot(new QHBoxLayout)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widthOfLetters(*this, 60));
    auto *heading = new Label(title);
    heading->setTextSize(TextSize::Large, true);
    m_introduction->setWordWrap(true);
    m_introduction->hide();
    m_error->setObjectName(u"formError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_fields->setSpacing(space::m);
    m_foot->setSpacing(space::s);
    m_foot->addStretch(1);
    m_foot->addWidget(m_cancel);
    m_foot->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::l);
    inner->addWidget(m_introduction);
    inner->addLayout(m_fields, 1);
    column->addWidget(heading);
    column->addWidget(m_scroll = scrolled(content), 1);
    column->addWidget(m_error);
    column->addLayout(m_foot);
    m_accept->setDefault(true);
    addSendKeys(this, m_accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        clearErrors();
        submit();
    });
}

void FormDialog::setVisible(bool visible)
{
    if (visible && !isVisible())
        leadKeyboard();
    FittingDialog::setVisible(visible);
}

/// The buttons were there before the fields, which is the order of Tab where nobody says otherwise.
void FormDialog::leadKeyboard()
{
    QList<QWidget *> stops;
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        if (m_scroll->widget()->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus && !next->focusProxy())
            stops += next;
    }
    if (stops.isEmpty())
        return;
    QWidget *last = stops.constLast();
    for (int i = 0; i < m_foot->count(); ++i) {
        if (QWidget *button = m_foot->itemAt(i)->widget()) {
            setTabOrder(last, button);
            last = button;
        }
    }
    const auto first =
        std::ranges::find_if(stops, [this](QWidget *stop) { return stop->isEnabled() && stop->isVisibleTo(this); });
    if (!focusWidget() && first != stops.end())
        (*first)->setFocus();
}

void FormDialog::setIntroduction(const QString &text)
{
    m_introduction->setText(text);
    m_introduction->setVisible(!text.isEmpty());
}

void FormDialog::addField(const QString &name, const QString &label, QWidget *editor, const QString &hint)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(space::xs);
    auto *caption = new Label(label);
    caption->setBuddy(editor);
    editor->setAccessibleName(label);
    if (editor->objectName().isEmpty())
        editor->setObjectName(name + u"Field"_s);
    // Wrapping texts around it must not squeeze what is typed into.
    if (editor->maximumHeight() == QWIDGETSIZE_MAX)
        editor->setMinimumHeight(editor->sizeHint().height());
    group->addWidget(caption);
    group->addWidget(editor);
    if (!hint.isEmpty()) {
        auto *below = new Label(hint, TextSize::Small, Tone::Muted);
        below->setWordWrap(true);
        editor->setAccessibleDescription(hint);
        group->addWidget(below);
    }
    auto *error = new FieldError(editor);
    group->addWidget(error);
    m_errors.insert(name, error);
    m_editors.insert(name, editor);
    m_fields->addLayout(group);
}

void FormDialog::addSection(const QString &title)
{
    m_fields->addWidget(new SectionLabel(title));
}

QWidget *FormDialog::fileRow(const QString &name, QLineEdit *path, const QString &label,
                             const std::function<void()> &choose)
{
    auto *whole = new QWidget;
    whole->setObjectName(name + u"Row"_s);
    whole->setFocusProxy(path);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    path->setObjectName(name + u"Field"_s);
    path->setAccessibleName(label);
    auto *button = makeButton(u"choose"_s + name.left(1).toUpper() + name.mid(1), tr("Choose…"), u"folder-open"_s);
    connect(button, &QPushButton::clicked, this, choose);
    row->addWidget(path, 1);
    row->addWidget(button);
    return whole;
}

void FormDialog::addWide(QWidget *widget)
{
    m_fields->addWidget(widget);
}

void FormDialog::addButton(QPushButton *button)
{
    m_foot->insertWidget(0, button);
}

void FormDialog::setBusy(bool busy)
{
    m_accept->setEnabled(!busy);
}

void FormDialog::showError(const Error &error)
{
    setBusy(false);
    const auto *refused = dynamic_cast<const Refused *>(&error);
    FieldError *place = refused ? m_errors.value(refused->field) : nullptr;
    if (place) {
        place->setMessage(words::errorText(error));
        m_editors.value(refused->field)->setFocus();
        layout()->activate();
        m_scroll->ensureWidgetVisible(place);
        return;
    }
    m_error->setText(words::errorText(error));
    m_error->setVisible(!words::isSilent(error));
}

void FormDialog::clearErrors()
{
    m_error->hide();
    for (FieldError *error : std::as_const(m_errors))
        error->clearMessage();
}

} // namespace smarketing
