// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/empty_state.h"

#include "parts/button.h"
#include "parts/label.h"
#include "parts/reachability.h"
#include "style/icons.h"

#include <QEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int emptyIcon = 48;
constexpr int emptyTextWidth = 440;

} // namespace

struct EmptyState::Said {
    QString iconName;
    QString title;
    QString text;
    bool isOfList = false;
    QPointer<Reachability> reachability;
};

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent),
      m_said(std::make_unique<Said>()),
      m_icon(new Label),
      m_title(new Label),
      m_text(new Label({}, TextSize::Body, Tone::Muted)),
      m_button(makeButton(u"emptyStateAction"_s, {}, {}, ButtonKind::Primary, this))
{
    m_title->setTextSize(TextSize::Large, true);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(emptyTextWidth);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setMinimumWidth(emptyTextWidth / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(space::xs);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_text, 100);
    centred->addStretch(1);
    column->addLayout(centred);
    column->addSpacing(space::s);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setTexts(iconName, title, text);
}

EmptyState::~EmptyState() = default;

void EmptyState::setTexts(const QString &iconName, const QString &title, const QString &text)
{
    m_said->iconName = iconName;
    m_said->title = title;
    m_said->text = text;
    showTexts();
}

void EmptyState::setStandsForList(bool does)
{
    m_said->isOfList = does;
    followReachability();
}

bool EmptyState::isUnread() const
{
    return m_said->isOfList && m_said->reachability && !m_said->reachability->isReadable();
}

void EmptyState::followReachability()
{
    Reachability *around = m_said->isOfList ? Reachability::around(this) : nullptr;
    if (m_said->reachability != around) {
        if (m_said->reachability)
            m_said->reachability->disconnect(this);
        m_said->reachability = around;
        if (around)
            connect(around, &Reachability::changed, this, &EmptyState::showTexts);
    }
    showTexts();
}

void EmptyState::showTexts()
{
    const QString title = isUnread() ? tr("This cannot be read now") : m_said->title;
    const QString text = isUnread() ? tr("The workspace cannot be reached at the moment. As soon as it can, what is "
                                         "there shows here by itself.")
                                    : m_said->text;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    fit();
    setAccessibleName(title);
    setAccessibleDescription(text);
    showIcon();
}

void EmptyState::setAction(const QString &text, const QString &iconName)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
    m_button->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName));
    fit();
}

/// In a low place the picture goes first, then the button; the words stay.
void EmptyState::fit()
{
    const int across = qMin(width() - 2 * space::xl, emptyTextWidth);
    const int text = m_text->text().isEmpty() ? 0 : m_text->heightForWidth(across) + space::s;
    const int words = m_title->sizeHint().height() + text;
    const bool offers = !m_button->text().isEmpty() && !isUnread();
    const int button = !offers ? 0 : m_button->sizeHint().height() + 2 * space::s;
    const bool roomy = words + button + emptyIcon + space::m + 2 * space::xl <= height();
    m_icon->setVisible(roomy);
    m_button->setVisible(button > 0 && words + button + 2 * space::s <= height());
    const int margin = roomy ? space::xl : space::s;
    layout()->setContentsMargins(space::xl, margin, space::xl, margin);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// Only where it stands is it known what it can be read from.
void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followReachability();
}

void EmptyState::showIcon()
{
    const QString name = isUnread() ? u"offline"_s : m_said->iconName;
    const QColor color = toneMark(Tone::Muted, palette());
    m_icon->setPixmap(name.isEmpty() ? QPixmap() : iconPixmap(name, color, emptyIcon, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

} // namespace smarketing
