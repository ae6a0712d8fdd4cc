// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/rings.h"

#include "parts/button.h"
#include "parts/label.h"
#include "parts/rings_line_button.h"

#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr double overlap = 0.58; ///< distance of the centres in diameters
constexpr double brim = 0.16;    ///< of the height: too narrow for words

constexpr Tone tones[] = {Tone::Marketing, Tone::Shared, Tone::Sales};

struct Rings {
    QRectF left;
    QRectF right;
};

Rings ringsIn(const QRectF &rect)
{
    const double diameter = qMin(rect.height(), rect.width() / (1 + overlap));
    const double width = diameter * (1 + overlap);
    const QRectF left(rect.center().x() - width / 2, rect.center().y() - diameter / 2, diameter, diameter);
    return {left, left.translated(diameter * overlap, 0)};
}

struct Zones {
    QPainterPath paths[3];
};

Zones zonesOf(const QPainterPath &left, const QPainterPath &right)
{
    return {{left.subtracted(right), left.intersected(right), right.subtracted(left)}};
}

QPainterPath circle(const QRectF &rect)
{
    QPainterPath path;
    path.addEllipse(rect);
    return path;
}

} // namespace

void paintRings(QPainter *painter, const QRectF &rect, const QPalette &palette)
{
    const Rings rings = ringsIn(rect);
    const Zones zones = zonesOf(circle(rings.left), circle(rings.right));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (int zone = 0; zone < 3; ++zone)
        painter->fillPath(zones.paths[zone], toneMark(tones[zone], palette));
    painter->restore();
}

RingsEmblem::RingsEmblem(int height, QWidget *parent) : QWidget(parent), m_height(height)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Two overlapping rings: marketing and sales"));
}

QSize RingsEmblem::sizeHint() const
{
    return QSize(int(std::ceil(m_height * (1 + overlap))), m_height);
}

void RingsEmblem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRings(&painter, rect(), palette());
}

RingsView::RingsView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"ringsView"_s);
    for (int zone = 0; zone < 3; ++zone) {
        Column &column = m_columns[zone];
        column.box = new QWidget(this);
        auto *title = new Label({}, TextSize::Title, tones[zone], column.box);
        title->setTextSize(TextSize::Title, true);
        title->setWordWrap(true);
        title->setContentsMargins(space::s, 0, space::s, space::s);
        // The lens is narrow at its top, so its title stands in the middle.
        title->setAlignment(tones[zone] == Tone::Shared ? Qt::AlignHCenter : Qt::AlignLeft);
        column.title = title;
        auto *layout = new QVBoxLayout(column.box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        layout->addWidget(title);
        column.lines = new QVBoxLayout;
        column.lines->setSpacing(2);
        layout->addLayout(column.lines);
        layout->addStretch(1);
    }
    setTitle(RingsZone::Marketing, tr("Marketing"));
    setTitle(RingsZone::Shared, tr("Together"));
    setTitle(RingsZone::Sales, tr("Sales"));
}

void RingsView::setTitle(RingsZone zone, const QString &title)
{
    column(zone).title->setText(title);
    column(zone).box->setAccessibleName(title);
}

void RingsView::setLines(RingsZone zone, const QList<RingsLine> &lines)
{
    column(zone).content = lines;
    fill(column(zone), zone);
}

void RingsView::setEmptyText(RingsZone zone, const QString &text)
{
    column(zone).emptyText = text;
    fill(column(zone), zone);
}

void RingsView::fill(Column &column, RingsZone zone)
{
    while (QLayoutItem *item = column.lines->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    if (column.content.isEmpty() && !column.emptyText.isEmpty()) {
        auto *nothing = new Label(column.emptyText, TextSize::Body, Tone::Muted, column.box);
        nothing->setWordWrap(true);
        nothing->setContentsMargins(space::s, 0, space::s, 0);
        nothing->setAlignment(column.title->alignment());
        column.lines->addWidget(nothing);
        nothing->show();
    }
    QList<RingsLineButton *> buttons;
    int places = 0;
    for (const RingsLine &line : column.content) {
        auto *button = new RingsLineButton(line, tones[int(zone)], column.box);
        connect(button, &QPushButton::clicked, this, [this, key = line.key] { Q_EMIT activated(key); });
        column.lines->addWidget(button);
        button->show(); // at once, so that it is measured
        places = qMax(places, int(button->countText().size()));
        buttons += button;
    }
    for (RingsLineButton *button : std::as_const(buttons))
        button->setCountPlaces(places);
    placeColumns();
}

/// No more than it needs, so that it shrinks before the page has to be scrolled; the page gives it what is left.
QSize RingsView::sizeHint() const
{
    return {900, minimumSizeHint().height()};
}

QSize RingsView::minimumSizeHint() const
{
    return {480, qMax(260, m_needed)};
}

void RingsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeColumns();
}

void RingsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        QMetaObject::invokeMethod(this, &RingsView::placeColumns, Qt::QueuedConnection); // after its parts
}

namespace {

/// Wider than high when there is room: three columns of equal use.
Rings largeRings(const QRect &rect)
{
    const QRectF inner = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const double width = inner.width() * 0.67;
    const QRectF left(inner.left(), inner.top(), width, inner.height());
    return {left, left.translated(inner.width() - width, 0)};
}

/// Between an ellipse and its frame: words that begin below its top do not cross its line.
QPainterPath roundedRing(const QRectF &rect)
{
    constexpr double fullness = 0.76; // an ellipse has 0.55
    const QPointF centre = rect.center();
    const double x = rect.width() / 2 * fullness;
    const double y = rect.height() / 2 * fullness;
    QPainterPath path(QPointF(centre.x(), rect.top()));
    path.cubicTo(centre.x() + x, rect.top(), rect.right(), centre.y() - y, rect.right(), centre.y());
    path.cubicTo(rect.right(), centre.y() + y, centre.x() + x, rect.bottom(), centre.x(), rect.bottom());
    path.cubicTo(centre.x() - x, rect.bottom(), rect.left(), centre.y() + y, rect.left(), centre.y());
    path.cubicTo(rect.left(), centre.y() - y, centre.x() - x, rect.top(), centre.x(), rect.top());
    return path;
}

} // namespace

void RingsView::placeColumns()
{
    const Rings rings = largeRings(rect());
    const int crossLeft = int(rings.right.left());
    const int crossRight = int(rings.left.right());
    const int rim = qMax(space::m, int(rings.left.width() * 0.08));
    const int lens = qMax(space::m, int(rings.left.width() * 0.035));
    const QRect zones[] = {QRect(QPoint(rim, 0), QPoint(crossLeft, height())),
                           QRect(QPoint(crossLeft + lens, 0), QPoint(crossRight - lens, height())),
                           QRect(QPoint(crossRight, 0), QPoint(width() - rim, height()))};
    // The columns stand level, about the middle, where the rings are widest.
    int tallest = 0;
    for (int zone = 0; zone < 3; ++zone) {
        const int width = zones[zone].width() - 2 * space::s;
        tallest = qMax(tallest, m_columns[zone].box->layout()->totalHeightForWidth(width));
    }
    const int needed = int((tallest + space::xl) / (1 - brim));
    if (std::exchange(m_needed, needed) != needed)
        updateGeometry();
    const int top = qMax(int(height() * brim), (height() - tallest) / 2 - space::xl);
    for (int zone = 0; zone < 3; ++zone)
        m_columns[zone].box->setGeometry(zones[zone].adjusted(space::s, top, -space::s, -space::xl));
}

void RingsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Rings rings = largeRings(rect());
    const QPainterPath left = roundedRing(rings.left);
    const QPainterPath right = roundedRing(rings.right);
    const Zones zones = zonesOf(left, right);
    for (int zone = 0; zone < 3; ++zone)
        painter.fillPath(zones.paths[zone], toneFill(tones[zone], palette()));
    painter.strokePath(left, QPen(toneMark(Tone::Marketing, palette()), 2));
    painter.strokePath(right, QPen(toneMark(Tone::Sales, palette()), 2));
}

} // namespace smarketing
