// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/command_palette.h"

#include "parts/enter_key.h"
#include "parts/item_delegate.h"
#include "parts/label.h"
#include "style/icons.h"
#include "style/style_paint.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int entryRole = Qt::UserRole + 20; ///< provider × 1000 + place in its answer
constexpr int mostAnswers = 1000;
constexpr int paletteWidth = 620;

bool holdsEveryWord(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ActionProvider::ActionProvider(QString title, QWidget *window) : m_title(std::move(title)), m_window(window) {}

void ActionProvider::query(const QString &text, const Reply &reply)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<PaletteEntry> found;
    if (m_window)
        for (QAction *action : m_window->findChildren<QAction *>()) {
            const QString name = action->iconText();
            const bool offered = action->isEnabled() && action->isVisible() && !action->isSeparator() &&
                                 !action->menu() && !action->objectName().isEmpty();
            if (offered && holdsEveryWord(name, words))
                found.append({name,
                              {},
                              action->icon().name(),
                              action->shortcut().toString(QKeySequence::NativeText),
                              [guard = QPointer(action)] {
                                  if (guard)
                                      guard->trigger();
                              }});
        }
    reply(found);
}

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window),
      m_window(window),
      m_field(new QLineEdit),
      m_list(new QListView),
      m_model(new QStandardItemModel(this)),
      m_none(new Label({}, TextSize::Body, Tone::Muted))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    m_field->setObjectName(u"commandPaletteField"_s);
    m_field->setPlaceholderText(tr("Search people, companies, campaigns, actions…"));
    m_field->setAccessibleName(tr("Search everything"));
    m_field->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"commandPaletteList"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ItemDelegate(this));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_none->setText(tr("Nothing found"));
    m_none->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    m_window->installEventFilter(this);
    hide();
}

void CommandPalette::addProvider(std::shared_ptr<PaletteProvider> provider)
{
    m_providers.append(std::move(provider));
    m_answers.append(QList<PaletteEntry>{});
}

void CommandPalette::open()
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    ask();
}

void CommandPalette::close()
{
    ++m_query; // answers still under way are no longer wanted
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const int wide = qMin(paletteWidth, m_window->width() - 2 * space::l);
    const int high = qMin(460, m_window->height() - 2 * space::xl);
    setGeometry((m_window->width() - wide) / 2, qMin(96, (m_window->height() - high) / 2), wide, high);
}

void CommandPalette::ask()
{
    const quint64 query = ++m_query;
    m_moved = false;
    const QString text = m_field->text().simplified();
    for (auto &answers : m_answers)
        answers.clear();
    for (int index = 0; index < m_providers.size(); ++index) {
        const auto reply = [self = QPointer(this), query, index](const QList<PaletteEntry> &answers) {
            if (!self || self->m_query != query)
                return;
            self->m_answers[index] = answers.mid(0, mostAnswers);
            self->showAnswers();
        };
        m_providers[index]->query(text, reply);
    }
    showAnswers();
}

void CommandPalette::showAnswers()
{
    // Until somebody has moved, the first answer is the choice, however late it came.
    const QVariant was = m_moved ? m_list->currentIndex().data(entryRole) : QVariant();
    m_model->clear();
    QModelIndex first;
    for (int provider = 0; provider < m_providers.size(); ++provider) {
        const QList<PaletteEntry> &answers = m_answers.at(provider);
        if (answers.isEmpty())
            continue;
        auto *heading = new QStandardItem(m_providers.at(provider)->title());
        heading->setFlags(Qt::NoItemFlags);
        heading->setData(true, ItemDelegate::headingRole);
        m_model->appendRow(heading);
        for (int place = 0; place < answers.size(); ++place) {
            const PaletteEntry &entry = answers.at(place);
            auto *row = new QStandardItem(entry.text);
            row->setData(entry.icon, ItemDelegate::iconRole);
            row->setData(entry.subText, ItemDelegate::subTextRole);
            row->setData(entry.shortcut, ItemDelegate::trailingRole);
            row->setData(provider * mostAnswers + place, entryRole);
            m_model->appendRow(row);
            if (!first.isValid() || (was.isValid() && row->data(entryRole) == was))
                first = row->index();
        }
    }
    m_list->setCurrentIndex(first);
    m_list->setVisible(m_model->rowCount() > 0);
    m_none->setVisible(m_model->rowCount() == 0);
}

void CommandPalette::move(int step)
{
    m_moved = true;
    int row = m_list->currentIndex().row() + step;
    while (row >= 0 && row < m_model->rowCount() && !m_model->item(row)->isEnabled())
        row += step > 0 ? 1 : -1;
    row = qBound(0, row, m_model->rowCount() - 1);
    if (m_model->rowCount() > 0 && m_model->item(row)->isEnabled())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void CommandPalette::run(const QModelIndex &index)
{
    const QVariant place = index.data(entryRole);
    if (!place.isValid())
        return;
    const auto action = m_answers.at(place.toInt() / mostAnswers).at(place.toInt() % mostAnswers).run;
    close();
    if (action)
        action();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        place();
    // A click elsewhere in the window closes it; another window coming to the front does not.
    if (watched == m_field && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        hide();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (isEnter(key))
        return run(m_list->currentIndex()), true;
    switch (key.key()) {
    case Qt::Key_Down:
        return move(1), true;
    case Qt::Key_Up:
        return move(-1), true;
    case Qt::Key_PageDown:
        return move(8), true;
    case Qt::Key_PageUp:
        return move(-8), true;
    case Qt::Key_Escape:
        return close(), true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundedBox(&painter, rect(), palette().brush(QPalette::Base),
                      QPen(surface(Surface::StrongBorder, palette()), 1), cardRadius);
}

} // namespace smarketing
