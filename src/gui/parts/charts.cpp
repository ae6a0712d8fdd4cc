// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/charts.h"

#include "style/icons.h"
#include "style/metrics.h"

#include <algorithm>

#include <QApplication>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QToolTip>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QColor colorOf(const ChartSeries &series, const QPalette &palette)
{
    const QColor mark = toneMark(series.tone, palette);
    return series.comparison ? mixed(palette.color(QPalette::Base), mark, isDark(palette) ? 0.8 : 0.55) : mark;
}

constexpr int bandEdge = 3;
constexpr int bandSign = 14;
constexpr float bandStrength = 0.14F;
constexpr double bandInLegend = 0.35; ///< a small square needs more colour to be seen
constexpr int namesAtMost = 8;        ///< below the points of a line

/// 1, 2 or 5 times a power of ten, so that four to five steps reach the largest value.
double niceStep(double most)
{
    const double rough = most / 4;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power)
            return factor * power;
    return 10 * power;
}

double largest(const QList<ChartSeries> &all)
{
    double most = 0;
    for (const ChartSeries &series : all)
        for (const double value : series.values)
            most = qMax(most, value);
    return most;
}

/// Of the values of one category on top of one another.
double highest(const QList<ChartSeries> &all)
{
    double most = 0;
    for (qsizetype index = 0; !all.isEmpty() && index < all.first().values.size(); ++index) {
        double height = 0;
        for (const ChartSeries &series : all)
            height += series.values.value(index);
        most = qMax(most, height);
    }
    return most;
}

/// Counts have no halves, even where there are few.
bool areWhole(const QList<ChartSeries> &all)
{
    return std::ranges::all_of(all, [](const ChartSeries &series) {
        return std::ranges::all_of(series.values, [](double value) { return value == std::floor(value); });
    });
}

} // namespace

Chart::Chart(Kind kind, QWidget *parent)
    : QChartView(parent), m_kind(kind), m_format([](double value) { return QLocale().toString(value, 'g', 6); })
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::TabFocus);
    setMinimumSize(240, 160);
}

void Chart::setFormat(std::function<QString(double)> format)
{
    m_format = std::move(format);
    rebuild();
}

void Chart::setData(const QString &name, const QStringList &categories, const QList<ChartSeries> &series)
{
    m_name = name;
    m_categories = categories;
    m_series = series;
    m_bands.clear();
    rebuild();
}

void Chart::setBands(const QList<ChartBand> &bands)
{
    m_bands = bands;
    rebuild();
}

QRectF Chart::placeOf(const ChartBand &band) const
{
    const QRectF plot = chart()->plotArea();
    const auto x = [this](double category) { return chart()->mapToPosition(QPointF(category, 0)).x(); };
    const double half = (x(1) - x(0)) / 2;
    return QRectF(QPointF(x(band.first) - half, plot.top()), QPointF(x(band.last) + half, plot.bottom()))
        .intersected(plot);
}

void Chart::drawForeground(QPainter *painter, const QRectF &)
{
    if (chart()->series().isEmpty())
        return;
    m_legend.paint(painter, legendPlace());
    for (const ChartBand &band : std::as_const(m_bands)) {
        const QRectF place = placeOf(band);
        QColor pale = toneMark(band.tone, palette());
        painter->fillRect(QRectF(place.left(), place.bottom() - bandEdge, place.width(), bandEdge), pale);
        pale.setAlphaF(bandStrength);
        painter->fillRect(place, pale);
        const QRect sign(int(place.center().x()) - bandSign / 2, int(place.top()) + 2, bandSign, bandSign);
        paintIcon(painter, sign, u"hourglass"_s, toneText(band.tone, palette()));
    }
}

bool Chart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        auto *help = static_cast<QHelpEvent *>(event);
        QStringList texts;
        for (const ChartBand &band : std::as_const(m_bands)) {
            if (placeOf(band).contains(mapToScene(help->pos())))
                texts += band.text;
        }
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(texts.join(u'\n')));
        return true;
    }
    return QChartView::viewportEvent(event);
}

void Chart::rebuild()
{
    auto *fresh = new QChart;
    QChart *old = chart();
    setChart(fresh);
    delete old;
    fresh->setBackgroundBrush(palette().color(QPalette::Base));
    setBackgroundBrush(palette().color(QPalette::Base));
    fresh->setBackgroundRoundness(0);
    fresh->layout()->setContentsMargins(0, 0, 0, 0);
    fresh->setFont(scaledFont(font(), TextSize::Small));
    if (m_kind == Kind::Lines)
        addLines();
    else
        addBars();
    addAxes(m_kind == Kind::Stacks ? highest(m_series) : largest(m_series));
    fresh->legend()->hide();
    nameColors();
    makeRoom();
    describe();
}

void Chart::addBars()
{
    const bool stacked = m_kind == Kind::Stacks;
    QAbstractBarSeries *bars = stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
    for (const ChartSeries &series : m_series) {
        auto *set = new QBarSet(series.name);
        for (const double value : series.values)
            set->append(value);
        set->setColor(colorOf(series, palette()));
        set->setBorderColor(Qt::transparent);
        set->setLabelColor(toneText(Tone::Neutral, palette()));
        set->setLabelFont(scaledFont(font(), TextSize::Small));
        bars->append(set);
    }
    bars->setBarWidth(m_series.size() > 1 ? 0.7 : 0.5);
    bars->setLabelsVisible(!stacked && m_categories.size() * m_series.size() <= 16);
    bars->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    bars->setLabelsPrecision(6);
    chart()->addSeries(bars);
    connect(bars, &QAbstractBarSeries::hovered, this, [this](bool over, int index, QBarSet *set) {
        setToolTip(over ? u"%1, %2: %3"_s.arg(set->label(), m_categories.value(index), m_format(set->at(index)))
                        : QString());
    });
}

void Chart::addLines()
{
    for (const ChartSeries &series : m_series) {
        auto *line = new QLineSeries;
        line->setName(series.name);
        for (int index = 0; index < series.values.size(); ++index)
            line->append(index, series.values.at(index));
        QPen pen(colorOf(series, palette()), series.comparison ? 1.6 : 2.4);
        pen.setStyle(series.comparison ? Qt::DashLine : Qt::SolidLine);
        pen.setCapStyle(Qt::RoundCap);
        line->setPen(pen);
        line->setPointsVisible(!series.comparison && series.values.size() <= 31);
        line->setMarkerSize(4);
        chart()->addSeries(line);
        connect(line, &QLineSeries::hovered, this, [this, name = series.name](const QPointF &point, bool over) {
            const int index = int(std::lround(point.x()));
            setToolTip(over ? u"%1, %2: %3"_s.arg(name, m_categories.value(index), m_format(point.y())) : QString());
        });
    }
}

void Chart::nameColors()
{
    QList<ChartLegend::Entry> names;
    for (const ChartSeries &series : std::as_const(m_series))
        names += ChartLegend::Entry{series.name, colorOf(series, palette())};
    QStringList kinds;
    for (const ChartBand &band : std::as_const(m_bands)) {
        if (kinds.contains(band.kind))
            continue;
        kinds += band.kind;
        names += ChartLegend::Entry{
            band.kind, mixed(palette().color(QPalette::Base), toneMark(band.tone, palette()), bandInLegend)};
    }
    const bool tells = names.size() > 1;
    m_legend.set(tells ? names : QList<ChartLegend::Entry>(), scaledFont(font(), TextSize::Small),
                 toneText(Tone::Muted, palette()));
}

QRect Chart::legendPlace() const
{
    const int width = viewport()->width() - 2 * space::s;
    return {space::s, space::xs, width, m_legend.heightFor(width)};
}

/// For the legend, above the figures.
void Chart::makeRoom()
{
    const QMargins margins(0, space::xs + legendPlace().height(), space::s, 0);
    if (chart()->margins() != margins)
        chart()->setMargins(margins);
}

void Chart::resizeEvent(QResizeEvent *event)
{
    makeRoom();
    QChartView::resizeEvent(event);
}

void Chart::addAxes(double most)
{
    QAbstractAxis *across = m_kind == Kind::Lines ? pointNames() : barNames();
    // Named steps instead of a value axis: only so do labels follow the locale and the chart's format.
    const double step = qMax(niceStep(most > 0 ? most : 1), areWhole(m_series) ? 1.0 : 0.0);
    const int steps = qMax(1, int(std::ceil(most / step - 1e-9)));
    auto *up = new QCategoryAxis;
    up->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    up->setRange(0, step * steps);
    for (int at = 0; at <= steps; ++at)
        up->append(m_format(step * at), step * at);
    const auto dress = [&](QAbstractAxis *axis) {
        axis->setLabelsColor(toneText(Tone::Muted, palette()));
        axis->setLabelsFont(scaledFont(font(), TextSize::Small));
        axis->setLinePenColor(surface(Surface::Border, palette()));
        axis->setGridLineColor(surface(Surface::Border, palette()));
    };
    dress(across);
    dress(up);
    across->setGridLineVisible(false);
    up->setLineVisible(false);
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);
    for (QAbstractSeries *series : chart()->series()) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
}

QAbstractAxis *Chart::barNames() const
{
    auto *names = new QBarCategoryAxis;
    names->append(m_categories);
    return names;
}

// Names that have no room would all turn into dots: where there are many, some are left out, never the last.
QAbstractAxis *Chart::pointNames() const
{
    auto *names = new QCategoryAxis;
    const int last = int(m_categories.size()) - 1;
    const int every = last / namesAtMost + 1;
    names->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    names->setRange(-0.4, qMax(last, 0) + 0.4);
    for (int index = last % every; index <= last; index += every)
        names->append(m_categories.at(index), index);
    return names;
}

void Chart::describe()
{
    QStringList lines;
    for (const ChartSeries &series : m_series) {
        QStringList values;
        for (int index = 0; index < series.values.size(); ++index)
            values.append(u"%1 %2"_s.arg(m_categories.value(index), m_format(series.values.at(index))));
        lines.append(u"%1: %2"_s.arg(series.name, values.join(u", "_s)));
    }
    for (const ChartBand &band : std::as_const(m_bands))
        lines.append(band.text);
    setAccessibleName(m_name);
    setAccessibleDescription(lines.join(u"; "_s));
}

void Chart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<double> &values, Tone tone)
{
    m_values = values;
    m_tone = tone;
    QString name = tr("Trend: no figures yet");
    if (values.size() > 1) {
        const double change = values.last() - values.first();
        const QString way = change > 0 ? tr("rising") : change < 0 ? tr("falling") : tr("level");
        name = tr("Trend: %1, from %2 to %3")
                   .arg(way, QLocale().toString(values.first(), 'g', 6), QLocale().toString(values.last(), 'g', 6));
    }
    setAccessibleName(name);
    setToolTip(name);
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_values.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double least = *std::ranges::min_element(m_values);
    const double most = *std::ranges::max_element(m_values);
    const double span = most > least ? most - least : 1;
    const QRectF room = QRectF(rect()).adjusted(3, 4, -4, -4);
    const auto point = [&](qsizetype index) {
        return QPointF(room.left() + room.width() * double(index) / double(m_values.size() - 1),
                       room.bottom() - room.height() * (m_values.at(index) - least) / span);
    };
    QPainterPath line(point(0));
    for (qsizetype index = 1; index < m_values.size(); ++index)
        line.lineTo(point(index));
    QPainterPath area = line;
    area.lineTo(room.bottomRight());
    area.lineTo(room.bottomLeft());
    painter.fillPath(area, toneFill(m_tone, palette()));
    painter.setPen(QPen(toneMark(m_tone, palette()), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneMark(m_tone, palette()));
    painter.drawEllipse(point(m_values.size() - 1), 3, 3);
}

} // namespace smarketing
