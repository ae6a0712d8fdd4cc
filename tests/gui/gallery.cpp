// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts_fixture.h"

#include "parts/button.h"
#include "parts/card.h"
#include "parts/charts.h"
#include "parts/choice_chips.h"
#include "parts/command_palette.h"
#include "parts/date_edit.h"
#include "parts/empty_state.h"
#include "parts/field_error.h"
#include "parts/filter_bar.h"
#include "parts/filter_editor.h"
#include "parts/flow_layout.h"
#include "parts/funnel_view.h"
#include "parts/key_value_view.h"
#include "parts/label.h"
#include "parts/message_bar.h"
#include "parts/money_edit.h"
#include "parts/navigation.h"
#include "parts/page_header.h"
#include "parts/period_picker.h"
#include "parts/pill.h"
#include "parts/progress_strip.h"
#include "parts/rating_input.h"
#include "parts/rings.h"
#include "parts/search_combo.h"
#include "parts/shortcut_sheet.h"
#include "parts/table_view.h"
#include "parts/timeline.h"
#include "style/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QMenu>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>

// Draws every part into PNGs, to be looked at: SMARKETING_GALLERY=/some/folder test_gui "[.gallery]"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

using Made = std::unique_ptr<QWidget>;

QVBoxLayout *columnIn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    return column;
}

QAction *actionOf(QObject *owner, const QString &name, const QString &text, const QString &iconName)
{
    auto *action = new QAction(icon(iconName), text, owner);
    action->setObjectName(name);
    return action;
}

Made controls()
{
    auto page = std::make_unique<QWidget>();
    auto *column = columnIn(page.get());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(makeButton(u"a"_s, u"New lead"_s, u"plus"_s, ButtonKind::Primary));
    buttons->addWidget(makeButton(u"b"_s, u"Export"_s, u"download"_s));
    buttons->addWidget(makeButton(u"c"_s, u"Quiet"_s, u"pencil"_s, ButtonKind::Quiet));
    buttons->addWidget(makeButton(u"d"_s, u"Delete"_s, u"trash"_s, ButtonKind::Danger));
    auto *off = makeButton(u"e"_s, u"Disabled"_s, u"lock"_s);
    off->setEnabled(false);
    buttons->addWidget(off);
    auto *offPrimary = makeButton(u"e2"_s, u"Disabled"_s, {}, ButtonKind::Primary);
    offPrimary->setEnabled(false);
    buttons->addWidget(offPrimary);
    buttons->addWidget(makeIconButton(u"f"_s, u"settings"_s, u"Settings"_s));
    auto *withMenu = makeButton(u"g"_s, u"More"_s, u"more"_s);
    withMenu->setMenu(new QMenu(withMenu));
    buttons->addWidget(withMenu);
    buttons->addStretch(1);
    column->addLayout(buttons);
    auto *form = new QFormLayout;
    auto *name = new QLineEdit(u"Zażółć gęślą jaźń"_s);
    auto *mail = new QLineEdit(u"anna@"_s);
    auto *error = new FieldError(mail);
    error->setMessage(u"This is no e-mail address. Write it as name@company.com."_s);
    auto *combo = new QComboBox;
    combo->addItems({u"Trade fair"_s, u"Newsletter"_s});
    auto *spin = new QSpinBox;
    spin->setValue(42);
    auto *money = new MoneyEdit(u"PLN"_s);
    money->setAmount(Money{123450, u"PLN"_s});
    auto *date = new DateEdit;
    date->setDate(QDate(2026, 5, 4));
    auto *search = new SearchCombo;
    search->setItems({{u"1"_s, u"Anna Nowak"_s, u"Sales"_s, u"user"_s, {}}});
    search->setCurrentKey(u"1"_s);
    auto *disabled = new QLineEdit(u"Cannot be changed"_s);
    disabled->setEnabled(false);
    form->addRow(u"Name"_s, name);
    form->addRow(u"E-mail"_s, mail);
    form->addRow({}, error);
    form->addRow(u"Channel"_s, combo);
    form->addRow(u"Days"_s, spin);
    form->addRow(u"Value"_s, money);
    form->addRow(u"Due"_s, date);
    form->addRow(u"Owner"_s, search);
    form->addRow(u"Locked"_s, disabled);
    column->addLayout(form);
    auto *checks = new QHBoxLayout;
    auto *checked = new QCheckBox(u"Checked"_s);
    checked->setChecked(true);
    auto *radio = new QRadioButton(u"Radio"_s);
    radio->setChecked(true);
    checks->addWidget(checked);
    checks->addWidget(new QCheckBox(u"Unchecked"_s));
    checks->addWidget(radio);
    checks->addWidget(new QRadioButton(u"Other"_s));
    checks->addStretch(1);
    column->addLayout(checks);
    auto *tabs = new QTabWidget;
    tabs->addTab(new Label(u"Content of the tab"_s), u"Details"_s);
    tabs->addTab(new QWidget, u"History"_s);
    column->addWidget(tabs);
    column->addWidget(new PeriodPicker);
    auto *rating = new RatingInput;
    rating->setRating(4);
    column->addWidget(rating);
    auto *low = new RatingInput;
    low->setRating(1);
    column->addWidget(low);
    auto *chips = new ChoiceChips;
    chips->setMultiple(true);
    chips->setChoices({{u"a"_s, u"No budget"_s, u"banknote"_s, {}, Tone::Neutral},
                       {u"b"_s, u"Wrong contact"_s, u"user-x"_s, {}, Tone::Neutral},
                       {u"c"_s, u"Too early"_s, u"clock"_s, {}, Tone::Neutral},
                       {u"d"_s, u"Out of area"_s, {}, {}, Tone::Neutral}});
    chips->setSelected({u"b"_s, u"d"_s});
    column->addWidget(chips);
    auto *pills = new QHBoxLayout;
    for (const PillLook &look : {PillLook{u"Marketing"_s, Tone::Marketing, {}}, PillLook{u"Shared"_s, Tone::Shared, {}},
                                 PillLook{u"Sales"_s, Tone::Sales, {}}, PillLook{u"Info"_s, Tone::Info, {}},
                                 PillLook{u"Won"_s, Tone::Success, u"trophy"_s},
                                 PillLook{u"Due soon"_s, Tone::Warning, {}}, PillLook{u"Overdue"_s, Tone::Error, {}},
                                 PillLook{u"Closed"_s, Tone::Muted, {}}, PillLook{u"Plain"_s, Tone::Neutral, {}}})
        pills->addWidget(new Pill(look));
    pills->addWidget(new Badge(7, Tone::Sales));
    pills->addWidget(new Badge(12, Tone::Neutral));
    pills->addStretch(1);
    column->addLayout(pills);
    auto *progress = new ProgressStrip;
    progress->setDelay(std::chrono::milliseconds(0));
    progress->start(u"Importing leads…"_s);
    progress->setProgress(420, 1000);
    progress->show();
    column->addWidget(progress);
    column->addStretch(1);
    page->resize(820, 900);
    return page;
}

FilterBar *filterBar()
{
    auto *bar = new FilterBar;
    bar->setDefinitions({{u"stage"_s,
                          u"Stage"_s,
                          FilterKind::Choice,
                          {{u"mql"_s, u"MQL"_s, {}}, {u"sal"_s, u"SAL"_s, {}}, {u"sql"_s, u"SQL"_s, {}}},
                          u"tag"_s},
                         {u"made"_s, u"Created"_s, FilterKind::Date, {}, u"calendar"_s},
                         {u"value"_s, u"Value"_s, FilterKind::Number, {}, u"banknote"_s}});
    FilterState state;
    state.search = u"meb"_s;
    state.filters[u"stage"_s].choices = {u"mql"_s, u"sal"_s};
    state.filters[u"made"_s].from = QDate(2026, 5, 1);
    bar->setSavedViews({{u"1"_s, u"Waiting for me"_s, state, true}});
    bar->setCurrentView(u"1"_s);
    bar->setState(state);
    return bar;
}

Made workspace()
{
    auto page = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(page.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *navigation = new Navigation;
    navigation->setItems({{u"home"_s, u"home"_s, u"Home"_s, {}, u"Ctrl+1"_s},
                          {u"inbox"_s, u"inbox"_s, u"Inbox"_s, {}, {}},
                          {u"leads"_s, u"users"_s, u"Leads"_s, u"Work"_s, {}},
                          {u"board"_s, u"kanban"_s, u"Board"_s, u"Work"_s, {}},
                          {u"campaigns"_s, u"megaphone"_s, u"Campaigns"_s, u"Work"_s, {}},
                          {u"personas"_s, u"contact"_s, u"Personas"_s, u"Know"_s, {}},
                          {u"dashboard"_s, u"layout-dashboard"_s, u"Dashboard"_s, u"Know"_s, {}},
                          {u"settings"_s, u"settings"_s, u"Settings"_s, u"Set up"_s, {}}});
    navigation->setCount(u"inbox"_s, 7, Tone::Sales);
    navigation->setCount(u"leads"_s, 1204);
    navigation->setCurrent(u"leads"_s);
    row->addWidget(navigation);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    auto *header = new PageHeader(u"Leads"_s, u"1,204 leads, 36 wait for feedback"_s);
    header->addAction(actionOf(header, u"importLeads"_s, u"Import…"_s, u"upload"_s));
    header->addAction(actionOf(header, u"newLead"_s, u"New lead"_s, u"plus"_s), ButtonKind::Primary);
    column->addWidget(header);
    column->addWidget(filterBar());
    auto *table = new TableView;
    auto *model = new QStandardItemModel(table);
    fillLeads(*model, 40);
    table->setModel(model);
    table->setColumnKind(2, ColumnKind::Pill);
    table->setColumnKind(3, ColumnKind::Rating);
    table->setColumnKind(4, ColumnKind::Money);
    table->setColumnKind(5, ColumnKind::RelativeTime);
    table->setColumnKind(6, ColumnKind::Date);
    table->resize(900, 500);
    table->fitColumns();
    table->horizontalHeader()->setSortIndicator(5, Qt::DescendingOrder);
    table->selectRow(2);
    column->addWidget(table, 1);
    right->addLayout(column, 1);
    auto *bar = new MessageBar;
    bar->success(u"3 leads handed over to Björn Åkesson"_s, u"Undo"_s, [] {});
    right->addWidget(bar);
    row->addLayout(right, 1);
    page->resize(1240, 760);
    return page;
}

Made home()
{
    auto page = std::make_unique<QWidget>();
    auto *column = columnIn(page.get());
    auto *row = new QHBoxLayout;
    row->addWidget(new RingsEmblem(40));
    row->addWidget(new PageHeader(u"Good morning, Anna"_s, u"Monday 4 May · week 19"_s), 1);
    column->addLayout(row);
    auto *rings = new RingsView;
    rings->setLines(RingsZone::Marketing, {{u"answer"_s, 4, u"low ratings to answer"_s, u"Rated 1–2"_s},
                                           {u"log"_s, 2, u"campaigns without a log today"_s, {}},
                                           {u"sign"_s, 1, u"persona to sign"_s, {}}});
    rings->setLines(RingsZone::Shared, {{u"vote"_s, 3, u"campaigns wait for a vote"_s, {}},
                                        {u"agenda"_s, 12, u"agenda items for Thursday"_s, {}},
                                        {u"none"_s, 0, u"obstacles to confirm"_s, {}}});
    rings->setLines(RingsZone::Sales, {{u"inbox"_s, 7, u"handoffs wait in your inbox"_s, {}},
                                       {u"overdue"_s, 2, u"feedback overdue"_s, {}}});
    column->addWidget(rings, 1);
    page->resize(1000, 560);
    return page;
}

Made figures()
{
    auto page = std::make_unique<QWidget>();
    auto *column = columnIn(page.get());
    auto *top = new QHBoxLayout;
    auto *funnelCard = new Card(u"Funnel"_s);
    funnelCard->setSubtitle(u"This month, against April"_s);
    funnelCard->addAction(actionOf(funnelCard, u"open"_s, u"Open"_s, u"arrow-right"_s));
    auto *funnel = new FunnelView;
    funnel->setSteps({{u"lead"_s, u"Leads"_s, 1204, 1100, Tone::Marketing},
                      {u"mql"_s, u"MQL"_s, 480, 510, Tone::Marketing},
                      {u"sal"_s, u"SAL"_s, 391, 350, Tone::Shared},
                      {u"opp"_s, u"Opportunities"_s, 120, std::nullopt, Tone::Sales},
                      {u"won"_s, u"Customers"_s, 38, 30, Tone::Sales}});
    funnelCard->body()->addWidget(funnel);
    top->addWidget(funnelCard, 1);
    auto *factsCard = new Card(u"Acceptance rate"_s);
    auto *figure = new Label(u"81 %"_s, TextSize::Display, Tone::Shared);
    factsCard->body()->addWidget(figure);
    auto *spark = new Sparkline;
    spark->setValues({61, 64, 60, 70, 74, 72, 81});
    factsCard->body()->addWidget(spark);
    auto *facts = new KeyValueView;
    facts->setRows({{u"MQL"_s, u"480"_s, {}},
                    {u"SAL"_s, u"391"_s, {}},
                    {u"Median response"_s, u"3 h 20 min"_s, {}},
                    {u"Owner"_s, {}, {}}});
    factsCard->body()->addWidget(facts);
    factsCard->body()->addStretch(1);
    top->addWidget(factsCard, 1);
    column->addLayout(top);
    auto *bottom = new QHBoxLayout;
    const QStringList months{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s};
    auto *barsCard = new Card(u"Accepted by channel"_s);
    auto *bars = new Chart(Chart::Kind::Bars);
    bars->setData(
        u"Accepted by channel"_s, {u"Fair"_s, u"Mail"_s, u"Phone"_s, u"Web"_s},
        {{u"MQL"_s, {120, 80, 44, 230}, Tone::Marketing, false}, {u"SAL"_s, {96, 61, 40, 120}, Tone::Shared, false}});
    barsCard->body()->addWidget(bars);
    bottom->addWidget(barsCard, 1);
    auto *linesCard = new Card(u"Won value"_s);
    auto *lines = new Chart(Chart::Kind::Lines);
    lines->setData(u"Won value"_s, months,
                   {{u"2026"_s, {12000, 18000, 15500, 22000, 30100}, Tone::Sales, false},
                    {u"2025"_s, {9000, 12000, 14500, 14000, 19000}, Tone::Sales, true}});
    linesCard->body()->addWidget(lines);
    bottom->addWidget(linesCard, 1);
    column->addLayout(bottom, 1);
    page->resize(1100, 800);
    return page;
}

Made detail()
{
    auto page = std::make_unique<QWidget>();
    auto *column = columnIn(page.get());
    auto *row = new QHBoxLayout;
    auto *card = new Card(u"Timeline"_s);
    auto *timeline = new Timeline;
    const QDateTime now = QDateTime::currentDateTime();
    timeline->setEntries(
        {{u"1"_s, now.addSecs(-600), u"star"_s, Tone::Success, u"Rated 4 of 5"_s,
          u"Knew exactly what he wanted; the brochure on delivery times had answered his question before I called."_s,
          u"Björn Åkesson"_s},
         {u"2"_s, now.addSecs(-5000), u"handshake"_s, Tone::Shared, u"Handoff accepted"_s, {}, u"Björn Åkesson"_s},
         {u"3"_s, now.addDays(-1), u"send"_s, Tone::Marketing, u"Handed over to Björn Åkesson"_s,
          u"Visited the stand twice, asked about delivery to Malmö."_s, u"Anna Nowak"_s},
         {u"4"_s, now.addDays(-3), u"phone"_s, Tone::Sales, u"Call, 12 min"_s, {}, u"Anna Nowak"_s}});
    card->body()->addWidget(timeline);
    row->addWidget(card, 1);
    auto *emptyCard = new Card;
    auto *empty = new EmptyState(u"inbox"_s, u"Nothing waits for you"_s,
                                 u"New handoffs from marketing appear here. You will be told when one comes."_s);
    empty->setAction(u"Show rated leads"_s, u"star"_s);
    emptyCard->body()->addWidget(empty);
    row->addWidget(emptyCard, 1);
    column->addLayout(row, 1);
    for (const auto &[tone, text] : {std::pair(Tone::Info, u"Another computer changed this lead."_s),
                                     std::pair(Tone::Warning, u"The connection is slow; showing what was read last."_s),
                                     std::pair(Tone::Error, u"The file could not be read: row 14 has no name."_s)}) {
        auto *bar = new MessageBar;
        bar->post({tone, text, u"line 14"_s, {}, {}});
        bar->post({tone, text, {}, {}, {}});
        column->addWidget(bar);
    }
    page->resize(1000, 640);
    return page;
}

class FixedProvider : public PaletteProvider {
public:
    QString title() const override { return u"Leads"_s; }
    void query(const QString &, const Reply &reply) override
    {
        reply({{u"Anna Łukasiewicz"_s, u"Bryggan Handel AB · SAL"_s, u"user"_s, {}, {}},
               {u"Björn Åkesson"_s, u"Nordvik · MQL"_s, u"user"_s, {}, {}}});
    }
};

Made palette()
{
    auto page = std::make_unique<QWidget>();
    page->resize(900, 560);
    for (const auto &[name, text, keys, mark] : {std::tuple(u"newLead"_s, u"New lead"_s, u"Ctrl+N"_s, u"plus"_s),
                                                 std::tuple(u"undo"_s, u"Undo"_s, u"Ctrl+Z"_s, u"undo"_s)}) {
        QAction *action = actionOf(page.get(), name, text, mark);
        action->setShortcut(QKeySequence(keys));
    }
    auto *box = new CommandPalette(page.get());
    box->addProvider(std::make_shared<FixedProvider>());
    box->addProvider(std::make_shared<ActionProvider>(u"Actions"_s, page.get()));
    page->show();
    box->open();
    return page;
}

Made editors()
{
    auto page = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(page.get());
    const FilterDefinition stage{u"stage"_s,
                                 u"Stage"_s,
                                 FilterKind::Choice,
                                 {{u"mql"_s, u"MQL"_s, {}}, {u"sal"_s, u"SAL"_s, {}}, {u"sql"_s, u"SQL"_s, {}}},
                                 {}};
    FilterValue value;
    value.choices = {u"sal"_s};
    for (auto *editor : {new FilterEditor(stage, value, page.get()),
                         new FilterEditor({u"d"_s, u"Created"_s, FilterKind::Date, {}, {}}, {}, page.get()),
                         new FilterEditor({u"n"_s, u"Value"_s, FilterKind::Number, {}, {}}, {}, page.get())}) {
        editor->setWindowFlags(Qt::Widget);
        row->addWidget(editor, 0, Qt::AlignTop);
    }
    auto *sheetOwner = new QWidget(page.get());
    auto *act = actionOf(sheetOwner, u"n"_s, u"New lead"_s, u"plus"_s);
    act->setShortcut(QKeySequence(u"Ctrl+N"_s));
    auto *sheet = new ShortcutSheet(
        sheetOwner,
        {{u"Inbox"_s, u"Accept"_s, u"A"_s}, {u"Inbox"_s, u"Decline"_s, u"D"_s}, {u"Inbox"_s, u"Rate"_s, u"1 to 5"_s}});
    sheet->setWindowFlags(Qt::Widget);
    row->addWidget(sheet, 1);
    auto *menu = new QMenu(page.get());
    menu->addAction(icon(u"pencil"_s), u"Rename…"_s);
    menu->addSeparator();
    QAction *active = menu->addAction(icon(u"trash"_s), u"Delete"_s);
    menu->setActiveAction(active);
    menu->setWindowFlags(Qt::Widget);
    row->addWidget(menu, 0, Qt::AlignTop);
    page->resize(1100, 420);
    return page;
}

void draw(const QString &folder, const QString &name, Made page, qreal ratio)
{
    page->show();
    QTest::qWait(60);
    QPixmap picture(page->size() * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(QApplication::palette().color(QPalette::Window));
    page->render(&picture);
    REQUIRE(picture.save(folder + u'/' + name + u".png"_s));
}

} // namespace

TEST_CASE_METHOD(PartsFixture, "Every part can be drawn into a picture", "[.gallery]")
{
    const QString folder = qEnvironmentVariable("SMARKETING_GALLERY", QDir::tempPath() + u"/smarketing-gallery"_s);
    REQUIRE(QDir().mkpath(folder));
    const std::pair<QString, std::function<Made()>> pages[] = {
        {u"controls"_s, controls}, {u"workspace"_s, workspace}, {u"home"_s, home},      {u"figures"_s, figures},
        {u"detail"_s, detail},     {u"palette"_s, palette},     {u"editors"_s, editors}};
    for (const bool dark : {false, true})
        for (const int ratio : {1, 2}) {
            testTheme().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
            for (const auto &[name, make] : pages)
                draw(folder, u"%1-%2-%3x"_s.arg(name, dark ? u"dark"_s : u"light"_s).arg(ratio), make(), ratio);
        }
    testTheme().setMode(Theme::Mode::Light);
    testTheme().setTextScale(160);
    for (const auto &[name, make] : pages)
        draw(folder, name + u"-large"_s, make(), 1);
    testTheme().setTextScale(100);
    SUCCEED();
}
