// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dashboard_sheet.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>
#include <functional>
#include <set>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(smarketing::DashboardSheet)
};

using Line = dashboards::Row;
using Cell = std::function<QString(const Line &)>;

QString number(const std::optional<double> &value, int decimals)
{
    return value ? QString::number(*value, 'f', decimals) : QString();
}

QString percent(const std::optional<double> &share)
{
    return share ? number(*share * 100, 1) : QString();
}

QString hours(const std::optional<Duration> &duration)
{
    if (!duration)
        return {};
    return number(std::chrono::duration<double, std::ratio<3600>>(*duration).count(), 2);
}

QString amount(qint64 minor, const QString &currency)
{
    const int digits = minorDigits(currency);
    return number(static_cast<double>(minor) / std::pow(10, digits), digits);
}

/// One figure: its name, its value now and before, its unit.
class FigureRows {
public:
    explicit FigureRows(QList<QStringList> &rows) : m_rows(rows) {}

    void text(const QString &name, const QString &value) { m_rows += QStringList{name, value}; }
    template <class T, class Write>
    void add(const QString &name, const dashboards::Compared<T> &figures, const QString &unit, Write write)
    {
        m_rows += QStringList{name, write(figures.now), figures.before ? write(*figures.before) : QString(), unit};
    }

private:
    QList<QStringList> &m_rows;
};

void addFunnel(FigureRows &rows, const dashboards::Funnel &funnel)
{
    const QString unit = SheetWords::tr("count");
    rows.add(SheetWords::tr("Reach"), funnel.reach, unit,
             [](const ReachFigures &r) { return QString::number(r.reach); });
    const auto step = [&](const QString &name, qint64 Figures::*member) {
        rows.add(name, funnel.figures, unit, [member](const Figures &f) { return QString::number(f.*member); });
    };
    step(SheetWords::tr("Leads"), &Figures::leads);
    step(SheetWords::tr("MQL"), &Figures::mql);
    step(SheetWords::tr("SAL"), &Figures::sal);
    step(SheetWords::tr("SQL"), &Figures::sql);
    step(SheetWords::tr("Opportunity"), &Figures::opportunities);
    step(SheetWords::tr("Won"), &Figures::customers);
}

void addLoop(FigureRows &rows, const DashboardFigures &figures)
{
    const dashboards::LoopHealth &loop = figures.loop;
    const QString share = u"%"_s;
    const QString unit = SheetWords::tr("count");
    rows.add(SheetWords::tr("Acceptance rate"), loop.figures, share,
             [](const Figures &f) { return percent(f.acceptanceRate()); });
    rows.add(SheetWords::tr("Mean rating"), loop.figures, SheetWords::tr("1 to 5"),
             [](const Figures &f) { return number(f.meanRating(), 2); });
    rows.add(SheetWords::tr("Ratings"), loop.figures, unit,
             [](const Figures &f) { return QString::number(f.feedback); });
    rows.add(SheetWords::tr("Feedback on time"), loop.figures, share,
             [](const Figures &f) { return percent(f.onTimeRate()); });
    rows.add(SheetWords::tr("Median time to feedback"), loop.timeToFeedback, SheetWords::tr("hours"), hours);
    rows.add(SheetWords::tr("Median time to first touch"), loop.responseTime, SheetWords::tr("hours"), hours);
    rows.add(SheetWords::tr("Feedback overdue now"), dashboards::Compared<qint64>{loop.overdue, {}}, unit,
             [](qint64 n) { return QString::number(n); });
    const auto &won = figures.funnel.figures;
    rows.add(SheetWords::tr("Deals won"), won, unit, [](const Figures &f) { return QString::number(f.won); });
    rows.add(SheetWords::tr("Win rate"), won, share, [](const Figures &f) { return percent(f.winRate()); });
    const Amounts amounts = won.now.wonValue;
    for (auto it = amounts.cbegin(); it != amounts.cend(); ++it)
        rows.add(SheetWords::tr("Won value"), won, it.key(),
                 [currency = it.key()](const Figures &f) { return amount(f.wonValue.value(currency), currency); });
}

class Table {
public:
    void add(const QString &heading, const Cell &cell)
    {
        m_headings += heading;
        m_cells += cell;
    }
    void addMoney(const QString &name, const std::set<QString> &currencies,
                  const std::function<std::optional<Money>(const Line &, const QString &)> &of)
    {
        for (const QString &currency : currencies) {
            add(u"%1 (%2)"_s.arg(name, currency), [of, currency](const Line &line) {
                const auto money = of(line, currency);
                return money && money->currency == currency ? amount(money->minor, currency) : QString();
            });
        }
    }
    QList<QStringList> rows(const QList<Line> &lines) const
    {
        QList<QStringList> rows{m_headings};
        for (const Line &line : lines) {
            QStringList cells;
            for (const Cell &cell : m_cells)
                cells += cell(line);
            rows += cells;
        }
        return rows;
    }

private:
    QStringList m_headings;
    QList<Cell> m_cells;
};

std::set<QString> currenciesOf(const QList<Line> &lines)
{
    std::set<QString> currencies;
    for (const Line &line : lines) {
        for (const Amounts &amounts : {line.reach.cost, line.figures.now.wonValue}) {
            for (auto it = amounts.cbegin(); it != amounts.cend(); ++it)
                currencies.insert(it.key());
        }
    }
    return currencies;
}

std::optional<Money> among(const Amounts &amounts, const QString &currency)
{
    return amounts.contains(currency) ? std::optional(Money{amounts.value(currency), currency}) : std::nullopt;
}

QList<QStringList> breakdown(const DashboardFigures &figures)
{
    const bool byRep = figures.dimension == Dimension::Rep;
    const bool hasReach = figures.dimension == Dimension::Campaign || figures.dimension == Dimension::Channel;
    const std::set<QString> currencies = currenciesOf(figures.rows);
    const auto count = [](qint64 Figures::*member) {
        return [member](const Line &line) { return QString::number(line.figures.now.*member); };
    };
    Table table;
    table.add(figures.dimensionName,
              [](const Line &line) { return line.key == 0 ? SheetWords::tr("Not matched") : line.name; });
    if (hasReach) {
        table.add(SheetWords::tr("Reach"), [](const Line &line) { return QString::number(line.reach.reach); });
        table.addMoney(SheetWords::tr("Cost"), currencies,
                       [](const Line &line, const QString &c) { return among(line.reach.cost, c); });
    }
    table.add(byRep ? SheetWords::tr("Handed over") : SheetWords::tr("Leads"),
              count(byRep ? &Figures::handoffs : &Figures::leads));
    if (!byRep)
        table.add(SheetWords::tr("MQL"), count(&Figures::mql));
    table.add(byRep ? SheetWords::tr("Accepted") : SheetWords::tr("SAL"),
              count(byRep ? &Figures::accepted : &Figures::sal));
    table.add(SheetWords::tr("Acceptance rate") + u" (%)"_s, [byRep](const Line &line) {
        return percent(byRep ? line.figures.now.handoffAcceptance() : line.figures.now.acceptanceRate());
    });
    table.add(SheetWords::tr("Mean rating"), [](const Line &line) { return number(line.figures.now.meanRating(), 2); });
    table.add(SheetWords::tr("Ratings"), count(&Figures::feedback));
    table.add(SheetWords::tr("Deals won"), count(&Figures::won));
    table.addMoney(SheetWords::tr("Won value"), currencies,
                   [](const Line &line, const QString &c) { return among(line.figures.now.wonValue, c); });
    if (hasReach) {
        table.addMoney(SheetWords::tr("Cost per lead"), currencies,
                       [](const Line &line, const QString &) { return line.reach.costPer(line.figures.now.leads); });
        table.addMoney(SheetWords::tr("Cost per accepted lead"), currencies,
                       [](const Line &line, const QString &) { return line.reach.costPer(line.figures.now.sal); });
        table.add(SheetWords::tr("ROI") + u" (%)"_s,
                  [](const Line &line) { return percent(line.reach.roi(line.figures.now.wonValue)); });
    }
    return table.rows(figures.rows);
}

} // namespace

QList<QStringList> dashboardSheet(const DashboardFigures &figures)
{
    QList<QStringList> rows;
    rows += QStringList{SheetWords::tr("Figure"), SheetWords::tr("Value"), SheetWords::tr("Period before"),
                        SheetWords::tr("Unit")};
    FigureRows named(rows);
    named.text(SheetWords::tr("Company"), figures.company);
    named.text(SheetWords::tr("From"), figures.period.first.toString(Qt::ISODate));
    named.text(SheetWords::tr("To"), figures.period.last.toString(Qt::ISODate));
    addFunnel(named, figures.funnel);
    addLoop(named, figures);
    rows += QStringList{QString()};
    rows += breakdown(figures);
    const auto widest = std::ranges::max_element(rows, {}, &QStringList::size)->size();
    for (QStringList &row : rows)
        row.resize(widest);
    return rows;
}

QString dashboardFileName(const QString &company, const Period &period)
{
    static const QRegularExpression unfit(uR"([\\/:*?"<>|\x00-\x1f]+)"_s);
    QString name = company;
    name.replace(unfit, u" "_s);
    const QString days = period.isValid()
                             ? period.first.toString(Qt::ISODate) + u' ' + period.last.toString(Qt::ISODate)
                             : QDate::currentDate().toString(Qt::ISODate);
    return u"%1 %2 %3"_s.arg(name, SheetWords::tr("dashboard", "part of a file's name"), days).simplified();
}

} // namespace smarketing
