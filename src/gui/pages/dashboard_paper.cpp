// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dashboard_paper.h"

#include "style/colors.h"
#include "style/metrics.h"
#include "style/theme.h"

#include <QApplication>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QGraphicsWidget>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QWidget>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

// Paper is as wide as this, in the pixels of a screen, whatever the printer counts in.
constexpr double paperWidth = 1040;
constexpr int letterPixels = 12;
constexpr double gap = space::m;
constexpr int figuresARow = 6;
constexpr double nameShare = 2.4; ///< of the first column, where another has 1

class Sheets {
public:
    Sheets(QPagedPaintDevice &device, const DashboardPaper &paper)
        : m_device(device), m_paper(paper), m_light(Theme::palette(false))
    {
    }

    bool paint()
    {
        if (!m_painter.begin(&m_device))
            return false;
        const QRectF sheet = QRectF(m_painter.viewport());
        const double scale = sheet.width() / paperWidth;
        m_painter.scale(scale, scale);
        m_height = sheet.height() / scale - 2 * letterPixels;
        title();
        figures();
        drawings();
        remarks();
        table();
        pageNumber();
        return m_painter.end();
    }

private:
    // In pixels, which every device takes as they are: points would count its resolution a second time.
    QFont font(double factor, bool strong = false) const
    {
        QFont font = QApplication::font();
        font.setPixelSize(qRound(letterPixels * factor));
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    QColor ink(Tone tone = Tone::Neutral) const
    {
        return tone == Tone::Neutral ? m_light.color(QPalette::Text) : toneText(tone, m_light);
    }

    /// Of a text at the top of `room`; it takes one line unless it may wrap.
    void write(const QRectF &room, const QString &text, const QFont &font, const QColor &color,
               int flags = Qt::AlignLeft | Qt::AlignVCenter)
    {
        m_painter.setFont(font);
        m_painter.setPen(color);
        const QString shown = flags & Qt::TextWordWrap
                                  ? text
                                  : m_painter.fontMetrics().elidedText(text, Qt::ElideRight, int(room.width()));
        m_painter.drawText(room, flags, shown);
    }
    void box(const QRectF &rect)
    {
        m_painter.setPen(QPen(surface(Surface::Border, m_light), 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect, cardRadius, cardRadius);
    }
    void pageNumber()
    {
        write(QRectF(0, m_height + letterPixels * 0.5, paperWidth, letterPixels * 1.5), QString::number(++m_pages),
              font(0.85), ink(Tone::Muted), Qt::AlignRight | Qt::AlignVCenter);
    }
    void nextPage()
    {
        pageNumber();
        m_device.newPage();
        m_y = 0;
    }
    /// What follows is not cut: it begins a page where this one has no room.
    void keepTogether(double height)
    {
        if (m_y > 0 && m_y + height > m_height)
            nextPage();
    }

    void title()
    {
        write(QRectF(0, 0, paperWidth, 26), m_paper.title, font(1.7, true), ink());
        write(QRectF(0, 26, paperWidth, 18), m_paper.period, font(1), ink(Tone::Muted));
        m_y = 44 + gap;
    }
    void figures()
    {
        const double width = (paperWidth - gap * (figuresARow - 1)) / figuresARow;
        constexpr double height = 74;
        for (int i = 0; i < m_paper.figures.size(); ++i) {
            if (i % figuresARow == 0)
                keepTogether(height);
            const DashboardPaper::Figure &figure = m_paper.figures.at(i);
            const QRectF card((width + gap) * (i % figuresARow), m_y, width, height);
            box(card);
            const QRectF inner = card.adjusted(space::s, space::s, -space::s, -space::s);
            write({inner.left(), inner.top(), inner.width(), 14}, figure.title, font(0.9), ink(Tone::Muted));
            write({inner.left(), inner.top() + 16, inner.width(), 26}, figure.value, font(1.6, true), ink());
            write({inner.left(), inner.top() + 43, inner.width(), 14}, figure.note, font(0.9), ink(Tone::Muted));
            if (i % figuresARow == figuresARow - 1 || i == m_paper.figures.size() - 1)
                m_y += height + gap;
        }
    }
    void drawings()
    {
        const double width = (paperWidth - gap) / 2;
        const double inside = width - 2 * gap;
        const double most = m_height - 24 - 2 * gap;
        for (int i = 0; i < m_paper.drawings.size(); i += 2) {
            double height = 0;
            const auto scaleOf = [&](const DashboardPaper::Drawing &d) {
                return qMin(1.0, qMin(inside / d.size.width(), most / d.size.height()));
            };
            for (const auto &drawing : m_paper.drawings.mid(i, 2))
                height = qMax(height, drawing.size.height() * scaleOf(drawing) + 24 + 2 * gap);
            keepTogether(height);
            for (int k = 0; k < 2 && i + k < m_paper.drawings.size(); ++k) {
                const DashboardPaper::Drawing &drawing = m_paper.drawings.at(i + k);
                const QRectF card((width + gap) * k, m_y, width, height);
                box(card);
                write({card.left() + gap, card.top() + space::s, inside, 20}, drawing.title, font(1.15, true), ink());
                m_painter.save();
                m_painter.translate(card.left() + gap, card.top() + 24 + gap);
                m_painter.scale(scaleOf(drawing), scaleOf(drawing));
                m_painter.drawPicture(0, 0, drawing.picture);
                m_painter.restore();
            }
            m_y += height + gap;
        }
    }
    void remarks()
    {
        for (const QString &remark : m_paper.remarks) {
            keepTogether(18);
            write({0, m_y, paperWidth, 18}, remark, font(1), ink(Tone::Warning));
            m_y += 18;
        }
        m_y += m_paper.remarks.isEmpty() ? 0 : gap;
    }

    void row(const QStringList &cells, bool heading)
    {
        const double unit = paperWidth / (nameShare + double(cells.size()) - 1);
        const double height = heading ? 34 : 20;
        double left = 0;
        for (int column = 0; column < cells.size(); ++column) {
            const double width = column == 0 ? unit * nameShare : unit;
            const int side = column == 0 ? Qt::AlignLeft : Qt::AlignRight;
            write({left + 3, m_y, width - 6, height}, cells.at(column), font(0.9, heading),
                  ink(heading ? Tone::Muted : Tone::Neutral),
                  side | (heading ? int(Qt::AlignBottom) | int(Qt::TextWordWrap) : int(Qt::AlignVCenter)));
            left += width;
        }
        m_y += height;
        m_painter.setPen(QPen(surface(Surface::Border, m_light), heading ? 1.2 : 0.6));
        m_painter.drawLine(QPointF(0, m_y), QPointF(paperWidth, m_y));
    }
    void table()
    {
        constexpr double headAndRows = 34 + 3 * 20;
        if (m_paper.table.isEmpty())
            return;
        keepTogether(headAndRows);
        row(m_paper.table.first(), true);
        for (const QStringList &cells : m_paper.table.mid(1)) {
            if (m_y + 20 > m_height) {
                nextPage();
                row(m_paper.table.first(), true);
            }
            row(cells, false);
        }
    }

    QPagedPaintDevice &m_device;
    const DashboardPaper &m_paper;
    QPalette m_light;
    QPainter m_painter;
    double m_height = 0;
    double m_y = 0;
    int m_pages = 0;
};

/// A chart is made anew for a palette, and would else be laid out later.
void layOut(const QWidget &widget)
{
    const auto *view = qobject_cast<const QGraphicsView *>(&widget);
    if (!view)
        return;
    const QList<QGraphicsItem *> items = view->scene()->items();
    for (QGraphicsItem *item : items) {
        if (item->isWidget() && static_cast<QGraphicsWidget *>(item)->layout())
            static_cast<QGraphicsWidget *>(item)->layout()->activate();
    }
}

} // namespace

DashboardPaper::Drawing drawingOf(QWidget &widget, const QString &title)
{
    DashboardPaper::Drawing drawing{title, QPicture(), widget.size()};
    const bool own = widget.testAttribute(Qt::WA_SetPalette);
    const QPalette before = widget.palette();
    widget.setPalette(Theme::palette(false));
    layOut(widget);
    // Onto a printer a widget paints itself as dots; into a picture, as what it is made of.
    widget.render(&drawing.picture, {}, {}, QWidget::DrawChildren);
    widget.setPalette(own ? before : QPalette());
    return drawing;
}

bool printOnto(QPagedPaintDevice &device, const DashboardPaper &paper)
{
    return Sheets(device, paper).paint();
}

} // namespace smarketing
