// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/conflict_dialog.h"

#include "parts/button.h"
#include "parts/label.h"
#include "style/metrics.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QMouseEvent>
#include <QRadioButton>
#include <QScrollArea>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSubject = 60;
constexpr int lettersInVersion = 14;

/// A version in full, which a radio button's own text could not show: pressing it chooses it.
class VersionText : public Label {
public:
    VersionText(const QString &text, QRadioButton *button) : Label(text), m_button(button)
    {
        setWordWrap(true);
        setMinimumWidth(widthOfLetters(*this, lettersInVersion));
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        m_button->setChecked(true);
        m_button->setFocus(Qt::MouseFocusReason);
        event->accept();
    }

private:
    QRadioButton *m_button;
};

QString orNothing(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

Label *heading(const QString &text)
{
    auto *label = new Label(text);
    label->setTextSize(TextSize::Body, true);
    return label;
}

} // namespace

ConflictDialog::ConflictDialog(const QString &subject, const QList<Row> &rows, QWidget *parent) : FittingDialog(parent)
{
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("Changed by somebody else"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widthOfLetters(*this, 96));
    auto *text = new Label(tr("Somebody else changed “%1” while you did. Choose what stays, field by field.")
                               .arg(subject.simplified().left(longestSubject)));
    text->setWordWrap(true);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::m);
    addHeadings(grid);
    for (const Row &row : rows)
        addRow(grid, row);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *allMine = makeButton(u"allMine"_s, tr("All mine"));
    auto *allTheirs = makeButton(u"allTheirs"_s, tr("All theirs"));
    auto *later = makeButton(u"cancelButton"_s, tr("Go back"));
    later->setToolTip(tr("Decide later: what you typed stays, and nothing is saved yet."));
    auto *accept = makeButton(u"acceptButton"_s, tr("Keep what is chosen"), {}, ButtonKind::Primary);
    accept->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(allMine);
    foot->addWidget(allTheirs);
    foot->addStretch(1);
    foot->addWidget(later);
    foot->addWidget(accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(new HeadingLabel(windowTitle()));
    column->addWidget(text);
    column->addWidget(scrolled(content), 1);
    column->addLayout(foot);
    connect(allMine, &QPushButton::clicked, this, [this] { chooseAll(Side::Mine); });
    connect(allTheirs, &QPushButton::clicked, this, [this] { chooseAll(Side::Theirs); });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, [this] {
        QList<Side> sides;
        for (const QButtonGroup *group : std::as_const(m_groups))
            sides += static_cast<Side>(group->checkedId());
        QDialog::accept();
        Q_EMIT chosen(sides);
    });
}

void ConflictDialog::addHeadings(QGridLayout *grid)
{
    int column = 1;
    for (const QString &text : {tr("Before"), tr("Yours"), tr("Theirs")}) {
        grid->addWidget(heading(text), 0, column);
        grid->setColumnStretch(column++, 1);
    }
}

void ConflictDialog::addRow(QGridLayout *grid, const Row &row)
{
    const int line = grid->rowCount();
    auto *group = new QButtonGroup(this);
    m_groups += group;
    auto *name = new Label(row.field, TextSize::Body, Tone::Muted);
    auto *before = new Label(orNothing(row.before), TextSize::Body, Tone::Muted);
    before->setWordWrap(true);
    before->setMinimumWidth(widthOfLetters(*this, lettersInVersion));
    grid->addWidget(name, line, 0, Qt::AlignTop);
    grid->addWidget(before, line, 1, Qt::AlignTop);
    grid->addWidget(version(group, Side::Mine, row), line, 2, Qt::AlignTop);
    grid->addWidget(version(group, Side::Theirs, row), line, 3, Qt::AlignTop);
    group->button(int(row.preferred))->setChecked(true);
}

QWidget *ConflictDialog::version(QButtonGroup *group, Side side, const Row &row)
{
    const bool mine = side == Side::Mine;
    const QString text = orNothing(mine ? row.mine : row.theirs);
    auto *button = new QRadioButton;
    button->setObjectName(u"%1%2"_s.arg(mine ? u"mine"_s : u"theirs"_s, QString::number(m_groups.size() - 1)));
    button->setAccessibleName(mine ? tr("%1, yours: %2").arg(row.field, text)
                                   : tr("%1, theirs: %2").arg(row.field, text));
    button->setAccessibleDescription(tr("Before: %1").arg(orNothing(row.before)));
    group->addButton(button, int(side));
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(button, 0, Qt::AlignTop);
    line->addWidget(new VersionText(text, button), 1, Qt::AlignTop);
    return both;
}

void ConflictDialog::chooseAll(Side side)
{
    for (const QButtonGroup *group : std::as_const(m_groups))
        group->button(int(side))->setChecked(true);
}

} // namespace smarketing
