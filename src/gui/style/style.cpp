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

bool isInvalid(const QWidget *widget)
{
    return widget && widget->property("invalid").toBool();
}

ButtonKind kindOf(const QWidget *widget)
{
    return widget ? ButtonKind(widget->property("buttonKind").toInt()) : ButtonKind::Standard;
}

/// A field is as tall as a button, so that they line up in one row whatever the text size.
int controlHeight(const QStyleOption *option)
{
    return option->fontMetrics.height() + 2 * space::s;
}

void chevron(QPainter *painter, const QRect &rect, const QString &name, const QStyleOption &option)
{
    QRect box(0, 0, 16, 16);
    box.moveCenter(rect.center());
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    paintIcon(painter, box, name,
              enabled ? toneText(Tone::Muted, option.palette)
                      : option.palette.color(QPalette::Disabled, QPalette::Text));
}

void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget, const QStyle *style)
{
    if (option.frame)
        paint::field(painter, option, isInvalid(widget));
    const QRect arrow = style->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    chevron(painter, arrow, u"chevron-down"_s, option);
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QWidget *widget, const QStyle *style)
{
    if (option.frame)
        paint::field(painter, option, isInvalid(widget));
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
    if (kind == ButtonKind::Primary && enabled && !option.icon.isNull()) {
        const QPixmap light =
            option.icon.pixmap(option.iconSize, painter->device()->devicePixelRatioF(), QIcon::Selected);
        copy.icon = QIcon(light);
    }
    style.QProxyStyle::drawControl(QStyle::CE_PushButtonLabel, &copy, painter, widget);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || widget->inherits("QLineEdit") ||
        widget->inherits("QAbstractSpinBox") || widget->inherits("QScrollBar") || widget->inherits("QTabBar"))
        widget->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return space::s;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return 18;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::s;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::m;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return space::xs;
    case PM_HeaderMarkSize:
        return 12;
    case PM_HeaderMargin:
        return space::s;
    case PM_TabBarTabHSpace:
        return 2 * space::m;
    case PM_TabBarTabVSpace:
        return 2 * space::s;
    case PM_TabBarBaseOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool bare = button && button->text.isEmpty();
        const int height = controlHeight(option);
        return bare ? QSize(height, height) : QSize(size.width() + 2 * space::m, qMax(height, result.height()));
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), controlHeight(option)));
        return result;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result = QSize(result.width() + space::l, qMax(result.height(), option->fontMetrics.height() + space::m));
        return result;
    case CT_ItemViewItem:
        return result + QSize(0, space::xs);
    case CT_HeaderSection:
        return QSize(result.width(), qMax(result.height(), option->fontMetrics.height() + 2 * space::s));
    default:
        return result;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect box = option->rect;
        const QRect arrow(box.right() - 28, box.top(), 28, box.height());
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, box, arrow);
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, box, box.adjusted(space::s, 2, -30, -2));
    }
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
        return {};
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const int shortest = qMin(length, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget));
    const qint64 whole = qint64(range) + bar->pageStep;
    const int size = whole > 0 ? qBound(shortest, int(qint64(length) * bar->pageStep / whole), length) : length;
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size, bar->upsideDown);
    const auto along = [&](int from, int to) {
        const QRect box = bar->rect;
        return horizontal ? QRect(box.left() + from, box.top(), to - from, box.height())
                          : QRect(box.left(), box.top() + from, box.width(), to - from);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, start + size);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + size, length);
    default:
        return bar->rect;
    }
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
    case PE_FrameTabBarBase:
    case PE_PanelItemViewRow:
        return;
    case PE_PanelButtonTool:
        return paint::toolButton(painter, *option);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            paint::field(painter, *option, isInvalid(widget));
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

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_ItemViewItem && qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
        const auto item = softlySelected<QStyleOptionViewItem>(option);
        return QProxyStyle::drawControl(element, &item, painter, widget);
    }
    if (element == CE_MenuItem && qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        const auto item = softlySelected<QStyleOptionMenuItem>(option);
        return QProxyStyle::drawControl(element, &item, painter, widget);
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButtonLabel)
        return pushButtonLabel(*this, *button, painter, widget);
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
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
