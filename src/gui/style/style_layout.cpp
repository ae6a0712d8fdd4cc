// SPDX-License-Identifier: GPL-3.0-or-later
// How large things are and where their parts lie; what they look like is in style.cpp.
#include "style/icon_size.h"
#include "style/metrics.h"
#include "style/style.h"

#include <QApplication>
#include <QStyleOption>

namespace smarketing {

namespace {

/// A field is as tall as a button, so that they line up in one row whatever the text size.
int controlHeight(const QStyleOption *option)
{
    return option->fontMetrics.height() + 2 * space::s;
}

/// A slim bar without arrow buttons: the slider moves over the whole length.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int shortestSlider)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 whole = qint64(bar.maximum) - bar.minimum + bar.pageStep;
    const int shortest = qMin(length, shortestSlider);
    const int size = whole > 0 ? qBound(shortest, int(qint64(length) * bar.pageStep / whole), length) : length;
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - size, bar.upsideDown);
    const auto along = [&](int from, int to) {
        return horizontal ? QRect(bar.rect.left() + from, bar.rect.top(), to - from, bar.rect.height())
                          : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarAddLine:
    case QStyle::SC_ScrollBarSubLine:
        return {};
    case QStyle::SC_ScrollBarSlider:
        return along(start, start + size);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + size, length);
    default:
        return bar.rect;
    }
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        // The corners of a text field are round, and its text stands where that of a field of one line does.
        return widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"))
                   ? space::xs
                   : QProxyStyle::pixelMetric(metric, option, widget);
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
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return iconSide(QFontMetrics(QApplication::font()));
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
        return bare ? QSize(height, height) : QSize(size.width() + 2 * space::m + space::xs, height);
    }
    case CT_ComboBox:
        return QSize(result.width() + space::xl, controlHeight(option));
    case CT_SpinBox:
        return QSize(result.width() + space::l, controlHeight(option));
    case CT_LineEdit:
        return QSize(result.width(), controlHeight(option));
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result = QSize(result.width() + space::l, qMax(result.height(), option->fontMetrics.height() + space::m));
        return result;
    case CT_ItemViewItem:
        return result + QSize(0, space::s);
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
    if (control == CC_SpinBox) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        if (part == SC_SpinBoxUp || part == SC_SpinBoxDown)
            return rect.translated(option->direction == Qt::RightToLeft ? 4 : -4, part == SC_SpinBoxUp ? 1 : -1);
        return part == SC_SpinBoxEditField ? rect.adjusted(space::xs + 1, 0, -space::xs - 1, 0) : rect;
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(space::xs + 2, 0, -space::xs, 0);
    return rect;
}

} // namespace smarketing
