// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/style.h"

#include "style/colors.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/style_paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QStyleFactory>
#include <QStyleOption>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconGap = 6;

bool showsInvalid(const QWidget *widget)
{
    return widget && widget->property("invalid").toBool();
}

/// A field of several lines looks like one of a single line.
bool isTextField(const QWidget *widget)
{
    return widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
}

ButtonKind kindOf(const QWidget *widget)
{
    return widget ? ButtonKind(widget->property("buttonKind").toInt()) : ButtonKind::Standard;
}

void chevron(QPainter *painter, const QRect &rect, const QString &name, const QStyleOption &option)
{
    QRect box(0, 0, 16, 16);
    box.moveCenter(rect.center());
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    paintIcon(painter, box, name,
              enabled ? toneText(Tone::Muted, option.palette)
                      : option.palette.color(QPalette::Disabled, QPalette::ButtonText));
}

void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget, const QStyle *style)
{
    if (option.frame)
        paint::field(painter, option, showsInvalid(widget));
    const QRect arrow = style->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    chevron(painter, arrow, u"chevron-down"_s, option);
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QWidget *widget, const QStyle *style)
{
    if (option.frame)
        paint::field(painter, option, showsInvalid(widget));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto part = [&](QStyle::SubControl control) {
        return style->subControlRect(QStyle::CC_SpinBox, &option, control, widget);
    };
    chevron(painter, part(QStyle::SC_SpinBoxUp), u"chevron-up"_s, option);
    chevron(painter, part(QStyle::SC_SpinBoxDown), u"chevron-down"_s, option);
}

/// Items and menu entries keep their text colour on the soft selection.
template <class Option> Option softlySelected(const QStyleOption *option)
{
    Option copy = *qstyleoption_cast<const Option *>(option);
    copy.palette.setColor(QPalette::HighlightedText, copy.palette.color(QPalette::Text));
    copy.palette.setColor(QPalette::Highlight, surface(Surface::Selected, copy.palette));
    return copy;
}

void pushButtonLabel(const QProxyStyle &style, const QStyleOptionButton &option, QPainter *painter,
                     const QWidget *widget)
{
    QStyleOptionButton copy = option;
    const ButtonKind kind = kindOf(widget);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    copy.palette.setColor(QPalette::ButtonText, paint::buttonText(option.palette, kind, enabled));
    if (kind == ButtonKind::Primary && enabled && hasIcon(option.icon.name()))
        copy.icon = QIcon(iconPixmap(option.icon.name(), copy.palette.color(QPalette::ButtonText),
                                     option.iconSize.height(), painter->device()->devicePixelRatioF()));
    if (option.icon.isNull() || option.text.isEmpty())
        return style.QProxyStyle::drawControl(QStyle::CE_PushButtonLabel, &copy, painter, widget);
    // Icon and text with more air between them than Fusion gives.
    const int menu = option.features.testFlag(QStyleOptionButton::HasMenu) ? space::l : 0;
    const QRect room = option.rect.adjusted(space::xs, 0, -space::xs - menu, 0);
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int whole = qMin(room.width(), option.iconSize.width() + iconGap + text);
    QRect line(room.left() + (room.width() - whole) / 2, room.top(), whole, room.height());
    const QRect mark = QStyle::visualRect(option.direction, room,
                                          QRect(line.left(), line.top(), option.iconSize.width(), line.height()));
    copy.icon.paint(painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    line.setLeft(line.left() + option.iconSize.width() + iconGap);
    style.drawItemText(painter, QStyle::visualRect(option.direction, room, line),
                       Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, copy.palette, enabled, option.text,
                       QPalette::ButtonText);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || widget->inherits("QLineEdit") ||
        widget->inherits("QAbstractSpinBox") || widget->inherits("QScrollBar") || widget->inherits("QTabBar") ||
        isTextField(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return paint::button(painter, *option, kindOf(widget));
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_IndicatorTabTear:
    case PE_PanelScrollAreaCorner:
    case PE_FrameTabBarBase:
    case PE_PanelItemViewRow:
        return;
    case PE_PanelButtonTool:
        return paint::toolButton(painter, *option);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            paint::field(painter, *option, showsInvalid(widget));
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::checkBox(painter, *option);
    case PE_IndicatorRadioButton:
        return paint::radioButton(painter, *option);
    case PE_PanelItemViewItem:
        return paint::itemBackground(painter, *option);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) && option->state.testFlag(State_Selected))
            return;
        if (widget && (widget->inherits("QPushButton") || widget->inherits("QToolButton")))
            return; // their panels draw it
        return paint::focusRing(painter, option->rect, option->palette, cornerRadius - 2);
    case PE_Frame:
        if (isTextField(widget))
            return paint::field(painter, *option, showsInvalid(widget));
        [[fallthrough]];
    case PE_FrameMenu:
    case PE_FrameGroupBox:
        return paint::roundedBox(painter, option->rect, Qt::NoBrush, QPen(surface(Surface::Border, option->palette), 1),
                                 element == PE_FrameMenu ? 0 : cornerRadius);
    case PE_PanelMenu:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                          surface(Surface::Border, option->palette));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawHeader(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget) const
{
    paint::headerSection(painter, option);
    QStyleOptionHeader label = option;
    label.rect = option.rect.adjusted(space::s, 0, -space::s, 0);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const QRect arrow(label.rect.right() - 13, label.rect.center().y() - 6, 14, 14);
        label.rect.setRight(arrow.left() - 2);
        paintIcon(painter, visualRect(option.direction, option.rect, arrow),
                  option.sortIndicator == QStyleOptionHeader::SortUp ? u"chevron-up"_s : u"chevron-down"_s,
                  toneText(Tone::Shared, option.palette));
    }
    label.rect = visualRect(option.direction, option.rect, label.rect);
    drawControl(CE_HeaderLabel, &label, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_ItemViewItem && qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
        const auto item = softlySelected<QStyleOptionViewItem>(option);
        return QProxyStyle::drawControl(element, &item, painter, widget);
    }
    if (element == CE_MenuItem && qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        auto item = softlySelected<QStyleOptionMenuItem>(option);
        if (item.state.testFlag(State_Selected) && item.menuItemType != QStyleOptionMenuItem::Separator)
            paint::roundedBox(painter, item.rect, surface(Surface::Selected, item.palette), Qt::NoPen, 4);
        item.state.setFlag(State_Selected, false);
        return QProxyStyle::drawControl(element, &item, painter, widget);
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButtonLabel)
        return pushButtonLabel(*this, *button, painter, widget);
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
        if (element == CE_Header)
            return drawHeader(*header, painter, widget);
        if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
            return paint::headerSection(painter, *header);
        if (element == CE_HeaderLabel) {
            QStyleOptionHeader copy = *header;
            copy.palette.setColor(QPalette::ButtonText, toneText(Tone::Muted, header->palette));
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && element == CE_TabBarTabShape)
        return paint::tab(painter, *tab);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        bar && (element == CE_ProgressBarGroove || element == CE_ProgressBarContents))
        return paint::progress(painter, *bar, element == CE_ProgressBarGroove);
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    }
    if (element == CE_Splitter) {
        const bool upright = option->state.testFlag(State_Horizontal);
        const QPoint middle = option->rect.center();
        const QRect line = upright ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                                   : QRect(option->rect.left(), middle.y(), option->rect.width(), 1);
        painter->fillRect(line, surface(Surface::Border, option->palette));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return paint::scrollBar(painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return comboBox(painter, *combo, widget, proxy());
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return spinBox(painter, *spin, widget, proxy());
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace smarketing
