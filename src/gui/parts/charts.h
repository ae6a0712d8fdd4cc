// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/chart_legend.h"
#include "style/colors.h"

#include <QtCharts/QChartView>
#include <QWidget>

#include <functional>
#include <optional>

namespace smarketing {

struct ChartSeries {
    QString name = {};
    QList<double> values = {}; ///< one a category
    Tone tone = Tone::Shared;
    bool comparison = false; ///< the period before: pale and dashed
};

/// A stretch of categories in which something was the matter, such as an obstacle.
struct ChartBand {
    int first = 0;
    int last = 0;
    QString text = {}; ///< what; the chart's description and tooltip say it
    Tone tone = Tone::Shared;
    QString kind = {}; ///< the name of all of its kind in the legend
};

/// Bars, stacks of bars or lines over named categories, in the program's colours, with values at the marks, a legend
/// when there is more than one series, and an accessible description that says every figure. It follows the theme by
/// itself.
class Chart : public QChartView {
    Q_OBJECT

public:
    enum class Kind { Bars, Stacks, Lines };

    explicit Chart(Kind kind, QWidget *parent = nullptr);

    void setData(const QString &name, const QStringList &categories, const QList<ChartSeries> &series);
    /// Pale bands behind the figures, each with a sign at its top; gone with the next setData().
    void setBands(const QList<ChartBand> &bands);
    /// How a value is written; by default the locale's number.
    void setFormat(std::function<QString(double)> format);
    QSize sizeHint() const override { return {480, 260}; }

protected:
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QRectF placeOf(const ChartBand &band) const;
    void rebuild();
    void addBars();
    void nameColors();
    QRect legendPlace() const;
    void makeRoom();
    void addLines();
    void addAxes(double most);
    QAbstractAxis *barNames() const;
    QAbstractAxis *pointNames() const;
    void describe();

    Kind m_kind;
    QString m_name;
    QStringList m_categories;
    QList<ChartSeries> m_series;
    QList<ChartBand> m_bands;
    ChartLegend m_legend;
    std::function<QString(double)> m_format;
};

/// A line of the last values beside a figure; says its direction to a screen reader.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setValues(const QList<double> &values, Tone tone = Tone::Shared);
    QSize sizeHint() const override { return {96, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
    Tone m_tone = Tone::Shared;
};

} // namespace smarketing
