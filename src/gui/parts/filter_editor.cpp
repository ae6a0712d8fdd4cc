// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/filter_editor.h"

#include "parts/button.h"
#include "parts/date_edit.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "style/icons.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownChoices = 10;

std::optional<double> numberOf(const QLineEdit *field)
{
    QString text = field->text();
    for (const QChar blank : {QChar(u' '), QChar(0xa0), QChar(0x202f)})
        text.remove(blank);
    bool ok = false;
    const double number = text.replace(u',', u'.').replace(QChar(0x2212), u'-').toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QFormLayout *formIn(QWidget *parent)
{
    auto *form = new QFormLayout;
    form->setSpacing(space::s);
    static_cast<QVBoxLayout *>(parent->layout())->addLayout(form);
    return form;
}

} // namespace

FilterEditor::FilterEditor(const FilterDefinition &definition, const FilterValue &value, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"filterEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(definition.text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(new SectionLabel(definition.text));
    switch (definition.kind) {
    case FilterKind::Choice:
        addChoices(definition, value);
        break;
    case FilterKind::Date:
        addDates(value);
        break;
    case FilterKind::Text:
        addText(value);
        break;
    case FilterKind::Number:
        addNumbers(value);
        break;
    }
}

void FilterEditor::addChoices(const FilterDefinition &definition, const FilterValue &value)
{
    auto *list = new QListWidget;
    list->setObjectName(u"filterChoices"_s);
    list->setAccessibleName(definition.text);
    list->setFrameShape(QFrame::NoFrame);
    for (const FilterChoice &choice : definition.choices) {
        auto *item = new QListWidgetItem(choice.text, list);
        if (!choice.icon.isEmpty())
            item->setIcon(icon(choice.icon));
        item->setData(Qt::UserRole, choice.key);
        item->setCheckState(value.choices.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
    }
    const int rows = qBound(1, list->count(), shownChoices);
    list->setFixedHeight(rows * qMax(1, list->sizeHintForRow(0)) + space::xs);
    list->setMinimumWidth(qMax(220, list->sizeHintForColumn(0) + 48));
    m_read = [list] {
        FilterValue chosen;
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->checkState() == Qt::Checked)
                chosen.choices.append(list->item(row)->data(Qt::UserRole).toString());
        return chosen;
    };
    connect(list, &QListWidget::itemChanged, this, [this] { Q_EMIT edited(m_read()); });
    // A click on the text is as good as one on the box.
    connect(list, &QListWidget::itemActivated, this, &QWidget::close);
    layout()->addWidget(list);
    m_first = list;
    list->setCurrentRow(0);
}

void FilterEditor::addDates(const FilterValue &value)
{
    auto *form = formIn(this);
    auto *from = new DateEdit;
    auto *to = new DateEdit;
    from->setObjectName(u"filterFrom"_s);
    to->setObjectName(u"filterTo"_s);
    from->setDate(value.from);
    to->setDate(value.to);
    form->addRow(tr("&From"), from);
    form->addRow(tr("&To"), to);
    m_read = [from, to] {
        FilterValue range;
        range.from = from->date();
        range.to = to->date();
        if (range.from && range.to && *range.from > *range.to)
            std::swap(range.from, range.to);
        return range;
    };
    m_first = from->field();
    addApply();
}

void FilterEditor::addText(const FilterValue &value)
{
    auto *field = new QLineEdit(value.text);
    field->setObjectName(u"filterText"_s);
    field->setAccessibleName(accessibleName());
    field->setMinimumWidth(240);
    m_read = [field] {
        FilterValue typed;
        typed.text = field->text().trimmed();
        return typed;
    };
    connect(field, &QLineEdit::returnPressed, this, &FilterEditor::apply);
    layout()->addWidget(field);
    m_first = field;
    addApply();
}

void FilterEditor::addNumbers(const FilterValue &value)
{
    const auto shown = [](const std::optional<double> &number) {
        return number ? QLocale().toString(*number, 'g', 12) : QString();
    };
    auto *form = formIn(this);
    auto *least = new QLineEdit(shown(value.least));
    auto *most = new QLineEdit(shown(value.most));
    least->setObjectName(u"filterLeast"_s);
    most->setObjectName(u"filterMost"_s);
    form->addRow(tr("&At least"), least);
    form->addRow(tr("At &most"), most);
    m_read = [least, most] {
        FilterValue range;
        range.least = numberOf(least);
        range.most = numberOf(most);
        return range;
    };
    for (QLineEdit *field : {least, most}) {
        connect(field, &QLineEdit::returnPressed, this, &FilterEditor::apply);
        connect(field, &QLineEdit::textEdited, this, [field](const QString &text) {
            const bool bad = !text.trimmed().isEmpty() && !numberOf(field);
            setInvalid(field, bad ? tr("Write a number, for instance 1500.") : QString());
        });
    }
    m_first = least;
    addApply();
}

void FilterEditor::addApply()
{
    auto *button = makeButton(u"filterApply"_s, tr("Apply"), {}, ButtonKind::Primary, this);
    connect(button, &QPushButton::clicked, this, &FilterEditor::apply);
    static_cast<QVBoxLayout *>(layout())->addWidget(button, 0, Qt::AlignRight);
}

void FilterEditor::apply()
{
    for (const QLineEdit *field : findChildren<QLineEdit *>())
        if (isInvalid(field))
            return;
    Q_EMIT edited(m_read());
    close();
}

void FilterEditor::openBelow(const QWidget *anchor)
{
    adjustSize();
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + space::xs));
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width())));
        at.setY(qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    m_first->setFocus(Qt::PopupFocusReason);
}

void FilterEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(surface(Surface::Border, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace smarketing
