// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "main_window.h"
#include "parts/message_bar.h"
#include "program.h"
#include "sign_in_view.h"
#include "workspace_view.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; ///< for a busy machine: every wait ends as soon as what it waits for is there

bool waitFor(const std::function<bool()> &reached)
{
    return QTest::qWaitFor(reached, patience);
}

QString rowText(const QAbstractItemView &view, int row)
{
    const auto *table = qobject_cast<const QTableView *>(&view);
    QStringList cells;
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        if (table ? table->isColumnHidden(column) : column > 0)
            continue;
        const QModelIndex cell = view.model()->index(row, column);
        const QVariant spoken = cell.data(Qt::AccessibleTextRole);
        cells += (spoken.isValid() ? spoken : cell.data()).toString();
    }
    return cells.join(u" | "_s);
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return field->text();
    if (const auto *field = qobject_cast<const QPlainTextEdit *>(widget))
        return field->toPlainText();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return text->toPlainText();
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        QStringList texts;
        for (int i = 0; i < tabs->count(); ++i)
            texts += tabs->tabText(i);
        return texts.join(u" | "_s);
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
        QStringList rows;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            rows += rowText(*view, row);
        return rows.join(u'\n');
    }
    return u"%1 %2"_s.arg(widget->accessibleName(), widget->accessibleDescription());
}

bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

} // namespace

Desk::Desk() : m_program(std::make_unique<Program>(*qApp)), m_window(m_program->newWindow())
{
    m_program->language().set(u"en"_s);
    m_window->resize(1440, 900);
    auto *messages = m_window->findChild<MessageBar *>();
    QObject::connect(messages, &MessageBar::messageShown, messages, [this](const QString &text) { m_heard += text; });
}

Desk::~Desk() = default;

QString Desk::act(const QStringList &words, QString &answer)
{
    const QString verb = words.value(0);
    const QString first = words.value(1);
    const QString second = words.value(2);
    if (verb == u"open")
        return open(first, second);
    if (verb == u"press")
        return press(first);
    if (verb == u"type")
        return type(first);
    if (verb == u"click")
        return click(first);
    if (verb == u"fill")
        return fill(first, second);
    if (verb == u"choose")
        return choose(first, second);
    if (verb == u"tab")
        return tab(first, second);
    if (verb == u"see" || verb == u"miss")
        return see(first, second, verb == u"see");
    if (verb == u"hear")
        return hear(first);
    if (verb == u"focus")
        return focus(first);
    if (verb == u"read") {
        const QWidget *widget = find(first);
        answer = widget ? textOf(widget) : QString();
        return widget ? QString() : u"there is no %1"_s.arg(first);
    }
    return u"nobody knows how to %1"_s.arg(verb);
}

QString Desk::open(const QString &path, const QString &login)
{
    const auto address = WorkspaceAddress::parse(path);
    m_window->openWorkspace(address);
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window))
        return u"the window does not come to the front"_s;
    if (!address.isServer()) {
        if (const QString problem = signIn(login); !problem.isEmpty())
            return problem;
    }
    if (waitFor([this] { return m_window->workspaceView() && isQuiet(); }))
        return {};
    QWidget *still = find(u"personField"_s);
    return u"%1 does not get in: “%2”; %3"_s.arg(login, still ? textOf(still) : QString(), m_heard.join(u" / "_s));
}

/// A server knows already who has come.
QString Desk::signIn(const QString &login)
{
    const auto asks = [this] {
        const auto *view = m_window->findChild<SignInView *>();
        return view && view->isSettled();
    };
    if (!waitFor(asks))
        return u"nobody asks who is there"_s;
    for (const QString &problem : {fill(u"personField"_s, login), press(u"Escape"_s), press(u"Return"_s)}) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString Desk::press(const QString &keys)
{
    if (!waitFor([this] { return isQuiet() && hasKeyboard(); }))
        return u"the page does not come to rest"_s;
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    for (int i = 0; i < sequence.count(); ++i) {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : inFront();
        QTest::keyClick(target, sequence[uint(i)].key(), sequence[uint(i)].keyboardModifiers());
    }
    QTest::qWait(0);
    return {};
}

QString Desk::type(const QString &text)
{
    QWidget *target = QApplication::focusWidget();
    if (!target)
        return u"there is nothing to type into"_s;
    if (isPlain(text)) {
        QTest::keyClicks(target, text);
    } else {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(target, &event);
    }
    QTest::qWait(0);
    return {};
}

QString Desk::click(const QString &name)
{
    QWidget *widget = nullptr;
    if (!waitFor([&] { return (widget = find(name)) && widget->isEnabled(); }))
        return u"%1 cannot be clicked; in sight: %2"_s.arg(name, inSight());
    QTest::mouseClick(widget, Qt::LeftButton);
    QTest::qWait(0);
    return {};
}

QString Desk::fill(const QString &name, const QString &text)
{
    QWidget *widget = nullptr;
    if (!waitFor([&] { return (widget = find(name)) && widget->isEnabled() && hasKeyboard(); }))
        return u"%1 cannot be filled in; in sight: %2"_s.arg(name, inSight());
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    return type(text);
}

/// Clicks the row of a list that holds the text.
QString Desk::choose(const QString &name, const QString &text)
{
    QAbstractItemView *view = nullptr;
    int row = -1;
    const auto isThere = [&] {
        view = qobject_cast<QAbstractItemView *>(find(name));
        row = -1;
        for (int i = 0; view && row < 0 && i < view->model()->rowCount(); ++i)
            row = rowText(*view, i).contains(text) ? i : -1;
        return row >= 0;
    };
    if (!waitFor([&] { return isQuiet() && isThere(); }))
        return u"%1 does not show “%2” but: %3"_s.arg(name, text, view ? textOf(view) : inSight());
    const QModelIndex index = view->model()->index(row, 0);
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    QTest::qWait(0);
    return {};
}

QString Desk::tab(const QString &name, const QString &text)
{
    auto *tabs = qobject_cast<QTabBar *>(find(name));
    if (auto *pages = qobject_cast<QTabWidget *>(find(name)))
        tabs = pages->tabBar();
    for (int i = 0; tabs && i < tabs->count(); ++i) {
        if (tabs->tabText(i).startsWith(text)) {
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
            return {};
        }
    }
    return u"%1 has no tab “%2”"_s.arg(name, text);
}

QString Desk::see(const QString &name, const QString &text, bool wanted)
{
    const auto is = [&] {
        const QWidget *widget = find(name);
        return wanted ? widget && textOf(widget).contains(text) : !widget || !textOf(widget).contains(text);
    };
    if (waitFor(is))
        return {};
    const QWidget *widget = find(name);
    return u"%1 %2 “%3”: %4"_s.arg(name, wanted ? u"does not show"_s : u"still shows"_s, text,
                                   widget ? textOf(widget) : inSight());
}

/// A message at the foot of the window that nobody has been told of yet.
QString Desk::hear(const QString &text)
{
    const auto is = [&](const QString &message) { return message.contains(text); };
    if (!waitFor([&] { return std::ranges::any_of(m_heard, is); }))
        return u"no message says “%1” but: %2"_s.arg(text, m_heard.join(u" / "_s));
    m_heard.erase(m_heard.cbegin(), std::find_if(m_heard.cbegin(), m_heard.cend(), is) + 1);
    return {};
}

QString Desk::focus(const QString &name)
{
    const auto is = [&] {
        const QWidget *focused = QApplication::focusWidget();
        const QWidget *wanted = find(name);
        return focused && wanted && (focused == wanted || wanted->isAncestorOf(focused));
    };
    if (waitFor(is))
        return {};
    const QWidget *focused = QApplication::focusWidget();
    return u"the keyboard is not at %1 but at %2"_s.arg(name, focused ? focused->objectName() : u"nothing"_s);
}

QWidget *Desk::inFront() const
{
    if (QWidget *dialog = QApplication::activeModalWidget())
        return dialog;
    return m_window;
}

/// Without a window manager nobody else gives the keyboard back when a dialog has closed.
bool Desk::hasKeyboard() const
{
    if (!QApplication::activeWindow())
        inFront()->activateWindow();
    return QApplication::activeWindow() == inFront();
}

QWidget *Desk::find(const QString &name) const
{
    for (const QWidget *window : {inFront(), static_cast<QWidget *>(m_window)}) {
        for (QWidget *widget : window->findChildren<QWidget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

bool Desk::isQuiet() const
{
    const WorkspaceView *view = m_window->workspaceView();
    return !view || (view->currentPage() && view->currentPage()->isSettled());
}

QString Desk::inSight() const
{
    QStringList names;
    for (const QWidget *widget : inFront()->findChildren<QWidget *>()) {
        if (widget->isVisible() && !widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"_s))
            names += widget->isEnabled() ? widget->objectName() : u"(%1)"_s.arg(widget->objectName());
    }
    return names.join(u", "_s);
}

} // namespace smarketing
