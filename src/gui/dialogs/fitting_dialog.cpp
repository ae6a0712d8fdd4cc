// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/fitting_dialog.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

// What a window manager draws around a dialog is not known before it is shown.
constexpr QSize frame(16, 48);
constexpr int lowestPart = 64;
constexpr int besideContent = 64; ///< margins of a dialog and its scroll bar

/// The screen, or the window that the dialog belongs to where that is the larger one, as without a display.
QSize roomFor(const QWidget &part)
{
    const QSize onScreen = part.screen()->availableSize() - frame;
    const QWidget *parent = part.window()->parentWidget();
    return parent ? onScreen.expandedTo(parent->window()->size()) : onScreen;
}

int neededHeight(const QLayout *layout, int width, bool least)
{
    if (layout->hasHeightForWidth())
        return layout->totalHeightForWidth(width);
    return least ? layout->totalMinimumSize().height() : layout->totalSizeHint().height();
}

/// Asks for all that its content needs, and lives with less.
class ScrolledPart : public QScrollArea {
public:
    explicit ScrolledPart(QWidget *content)
    {
        setObjectName(u"scrolledPart"_s);
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setWidget(content);
    }
    QSize sizeHint() const override { return widget()->sizeHint() + QSize(verticalScrollBar()->sizeHint().width(), 0); }
    QSize minimumSizeHint() const override
    {
        const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        return {qMin(needed, roomFor(*this).width() - besideContent), lowestPart};
    }

protected:
    // A scroll area does not tell its surroundings that its content has grown.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

QScrollArea *FittingDialog::scrolled(QWidget *content)
{
    m_scroll = new ScrolledPart(content);
    return m_scroll;
}

void FittingDialog::setVisible(bool visible)
{
    const bool opens = visible && !isVisible();
    if (opens) {
        m_sized = testAttribute(Qt::WA_Resized);
        ensurePolished();
        fit();
    }
    QDialog::setVisible(visible);
    if (opens) {
        raise();
        activateWindow();
    }
}

bool FittingDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    return done;
}

/// A layout's size hint knows nothing of texts and choices that wrap: what they need depends on the width.
int FittingDialog::heightAt(int width) const
{
    const int whole = neededHeight(layout(), width, m_sized);
    if (!m_scroll)
        return whole;
    const QMargins margins = layout()->contentsMargins();
    const int inside = width - margins.left() - margins.right();
    const int counted = m_sized && !layout()->hasHeightForWidth() ? m_scroll->minimumSizeHint().height()
                                                                  : m_scroll->sizeHint().height();
    const QWidget *content = m_scroll->widget();
    const int needed = m_sized                                  ? content->minimumSizeHint().height()
                       : content->layout()->hasHeightForWidth() ? content->layout()->totalHeightForWidth(inside)
                                                                : content->sizeHint().height();
    return whole - counted + needed;
}

void FittingDialog::fit()
{
    const QSize room = roomFor(*this);
    const bool asIs = isVisible() || m_sized;
    const int least = qMax(minimumWidth(), layout()->totalMinimumSize().width());
    const int wanted = qMax(asIs ? width() : layout()->totalSizeHint().width(), least);
    const int wide = qMin(wanted, room.width());
    const int high = qMin(asIs ? qMax(height(), heightAt(wide)) : heightAt(wide), room.height());
    if (size() != QSize(wide, high))
        resize(wide, high);
}

} // namespace smarketing
