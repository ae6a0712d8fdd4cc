// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts_fixture.h"

#include "parts/choice_chips.h"
#include "parts/date_edit.h"
#include "parts/field_error.h"
#include "parts/money_edit.h"
#include "parts/period_picker.h"
#include "parts/rating_input.h"
#include "parts/search_combo.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// A locale for one test.
struct InLocale {
    explicit InLocale(const QString &name) { QLocale::setDefault(QLocale(name)); }
    ~InLocale() { QLocale::setDefault(QLocale::c()); }
};

/// Types any text as an input method does; QTest's own typing knows ASCII only.
void type(QWidget &field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&field, &event);
}

} // namespace

TEST_CASE_METHOD(PartsFixture, "A rating is set by digit and moved by arrow", "[gui][input]")
{
    RatingInput rating;
    QSignalSpy changed(&rating, &RatingInput::ratingChanged);
    QTest::keyClick(&rating, Qt::Key_4);
    CHECK(rating.rating() == 4);
    QTest::keyClick(&rating, Qt::Key_Right);
    QTest::keyClick(&rating, Qt::Key_Right);
    CHECK(rating.rating() == 5);
    for (int press = 0; press < 7; ++press)
        QTest::keyClick(&rating, Qt::Key_Left);
    CHECK(rating.rating() == 1);
    QTest::keyClick(&rating, Qt::Key_Delete);
    CHECK(rating.rating() == 1);
    rating.setOptional(true);
    QTest::keyClick(&rating, Qt::Key_Delete);
    CHECK(rating.rating() == 0);
    QTest::keyClick(&rating, Qt::Key_6);
    CHECK(rating.rating() == 0);
    CHECK(changed.size() == 7);
}

TEST_CASE_METHOD(PartsFixture, "A rating says its number and its word", "[gui][input]")
{
    RatingInput rating;
    CHECK(rating.accessibleName().contains(u"none yet"_s));
    rating.setAnchors({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"perfect"_s});
    rating.setRating(5);
    CHECK(rating.accessibleName() == u"Rating: 5 of 5, perfect"_s);
    rating.setRating(99);
    CHECK(rating.rating() == 5);
}

TEST_CASE_METHOD(PartsFixture, "Each place of a rating answers the mouse", "[gui][input]")
{
    RatingInput rating;
    rating.resize(500, 70);
    const int value = GENERATE(1, 2, 3, 4, 5);
    QTest::mouseClick(&rating, Qt::LeftButton, {}, QPoint(value * 100 - 50, 30));
    CHECK(rating.rating() == value);
}

TEST_CASE_METHOD(PartsFixture, "Choices are picked by digit and by first letter", "[gui][input]")
{
    ChoiceChips chips;
    chips.setChoices({{u"budget"_s, u"No budget"_s}, {u"early"_s, u"Too early"_s}, {u"area"_s, u"Out of area"_s}});
    chips.show();
    QSignalSpy changed(&chips, &ChoiceChips::changed);
    QTest::keyClick(&chips, Qt::Key_2);
    CHECK(chips.selectedKey() == u"early"_s);
    QTest::keyClick(&chips, Qt::Key_O);
    CHECK(chips.selected() == QStringList{u"area"_s});
    chips.setMultiple(true);
    QTest::keyClick(&chips, Qt::Key_1);
    CHECK(chips.selected() == QStringList{u"budget"_s, u"area"_s});
    QTest::keyClick(&chips, Qt::Key_1);
    CHECK(chips.selected() == QStringList{u"area"_s});
    QTest::keyClick(&chips, Qt::Key_9);
    CHECK(changed.size() == 4);
}

TEST_CASE_METHOD(PartsFixture, "Choices are one stop for Tab; arrows move within", "[gui][input]")
{
    QWidget window;
    QLineEdit before(&window);
    ChoiceChips chips(&window);
    QLineEdit after(&window);
    auto *row = new QHBoxLayout(&window);
    for (QWidget *widget : std::initializer_list<QWidget *>{&before, &chips, &after})
        row->addWidget(widget);
    const bool multiple = GENERATE(false, true);
    chips.setMultiple(multiple);
    chips.setChoices({{u"a"_s, u"Alpha"_s}, {u"b"_s, u"Beta"_s}, {u"c"_s, u"Gamma"_s}});
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    const auto focused = [] { return QApplication::focusWidget()->objectName(); };

    before.setFocus();
    press(Qt::Key_Tab);
    CHECK(focused() == u"choice_a");
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    CHECK(focused() == u"choice_c");
    press(Qt::Key_Right);
    CHECK(focused() == u"choice_c");
    CHECK(chips.selected().isEmpty());
    press(Qt::Key_Space);
    CHECK(chips.selected() == QStringList{u"c"_s});
    press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == &after);
    QTest::keyClick(&after, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(focused() == u"choice_c");
    press(Qt::Key_Home);
    CHECK(focused() == u"choice_a");

    chips.setSelected({u"b"_s});
    chips.setFocus();
    CHECK(focused() == u"choice_b");
    press(Qt::Key_Space);
    CHECK(chips.selected() == (multiple ? QStringList() : QStringList{u"b"_s}));
    chips.setSelected({});
    CHECK(chips.selected().isEmpty());

    const auto role = [](QWidget *widget) { return QAccessible::queryAccessibleInterface(widget)->role(); };
    CHECK(role(&chips) == QAccessible::Grouping);
    CHECK(role(chips.findChild<QWidget *>(u"choice_a"_s)) ==
          (multiple ? QAccessible::CheckBox : QAccessible::RadioButton));
}

TEST_CASE("Days are read as people write them", "[gui][input]")
{
    const QDate today(2026, 5, 4);
    const QLocale polish(u"pl_PL"_s);
    const QLocale swedish(u"sv_SE"_s);
    CHECK(DateEdit::parse(u"2026-12-24"_s, polish, today) == QDate(2026, 12, 24));
    CHECK(DateEdit::parse(u"24.12.2026"_s, polish, today) == QDate(2026, 12, 24));
    CHECK(DateEdit::parse(u"24/12/2026"_s, swedish, today) == QDate(2026, 12, 24));
    CHECK(DateEdit::parse(u" +3 "_s, polish, today) == QDate(2026, 5, 7));
    CHECK(DateEdit::parse(u"-1"_s, polish, today) == QDate(2026, 5, 3));
    CHECK_FALSE(DateEdit::parse(u"31.02.2026"_s, polish, today));
    CHECK_FALSE(DateEdit::parse(u"soon"_s, polish, today));
    CHECK_FALSE(DateEdit::parse(u"+many"_s, polish, today));
}

TEST_CASE_METHOD(PartsFixture, "A date field keeps its day while the text is none, and says so", "[gui][input]")
{
    DateEdit edit;
    edit.setDate(QDate(2026, 5, 4));
    QSignalSpy changed(&edit, &DateEdit::dateChanged);
    edit.field()->setText(u"never"_s);
    Q_EMIT edit.field()->editingFinished();
    CHECK(edit.date() == QDate(2026, 5, 4));
    CHECK(isInvalid(edit.field()));
    edit.field()->setText(u"2026-05-09"_s);
    QTest::keyClick(edit.field(), Qt::Key_Up);
    CHECK(edit.date() == QDate(2026, 5, 10));
    CHECK_FALSE(isInvalid(edit.field()));
    edit.field()->clear();
    Q_EMIT edit.field()->editingFinished();
    CHECK_FALSE(edit.date());
    CHECK(changed.size() == 3);
}

TEST_CASE_METHOD(PartsFixture, "A period is named or made of own days", "[gui][input]")
{
    PeriodPicker picker;
    picker.setToday(QDate(2026, 5, 6));
    CHECK(picker.choice().period == Period{QDate(2026, 5, 1), QDate(2026, 5, 31)});
    QSignalSpy changed(&picker, &PeriodPicker::changed);
    picker.setPreset(PeriodPreset::LastWeek);
    CHECK(picker.choice().period == Period{QDate(2026, 4, 27), QDate(2026, 5, 3)});
    const PeriodChoice own{std::nullopt, {QDate(2026, 1, 5), QDate(2026, 1, 9)}, true};
    picker.setChoice(own);
    CHECK(picker.choice() == own);
    const PeriodChoice all{std::nullopt, {}, false};
    picker.setChoice(all);
    CHECK(picker.choice() == all);
    CHECK_FALSE(picker.findChild<QPushButton *>(u"periodCompare"_s)->isEnabled());
    CHECK(changed.isEmpty());
    auto *kinds = picker.findChild<QComboBox *>(u"periodKind"_s);
    kinds->setCurrentIndex(0);
    Q_EMIT kinds->activated(0);
    CHECK(changed.size() == 1);
    CHECK(picker.choice().preset == PeriodPreset::ThisWeek);
}

TEST_CASE_METHOD(PartsFixture, "An amount is read in either notation and shown in the locale's", "[gui][input]")
{
    const InLocale locale(u"pl_PL"_s);
    MoneyEdit edit(u"PLN"_s);
    const QString typed = GENERATE(u"1 234,50"_s, u"1234.5"_s, u"1234,5"_s, u"1\u00a0234,50"_s);
    CAPTURE(typed);
    type(edit, typed);
    CHECK(edit.amount() == Money{123450, u"PLN"_s});
    QFocusEvent leave(QEvent::FocusOut);
    QApplication::sendEvent(&edit, &leave);
    CHECK(edit.text() == QLocale().toString(1234) + u",50"_s);
    CHECK(edit.amount() == Money{123450, u"PLN"_s});
}

TEST_CASE_METHOD(PartsFixture, "What is no amount is marked on leaving", "[gui][input]")
{
    MoneyEdit edit(u"SEK"_s);
    type(edit, u"about ten"_s);
    QFocusEvent leave(QEvent::FocusOut);
    QApplication::sendEvent(&edit, &leave);
    CHECK_FALSE(edit.amount());
    CHECK(isInvalid(&edit));
    CHECK(edit.accessibleDescription().contains(u"SEK"_s));
    edit.setAmount(Money{-5, u"SEK"_s});
    CHECK_FALSE(isInvalid(&edit));
    CHECK(edit.amount() == Money{-5, u"SEK"_s});
    edit.setCurrency(u"JPY"_s);
    edit.setAmount(Money{1500, u"JPY"_s});
    CHECK(edit.amount() == Money{1500, u"JPY"_s});
}

TEST_CASE_METHOD(PartsFixture, "A person is found by any part of the name; who cannot be picked is not", "[gui][input]")
{
    SearchCombo combo;
    combo.setItems({{u"1"_s, u"Anna Łukasiewicz"_s, u"Sales"_s},
                    {u"2"_s, u"Björn Åkesson"_s, u"Sales"_s, {}, u"3 ratings overdue"_s},
                    {u"3"_s, u"Björk Ek"_s, u"Marketing"_s}});
    combo.show();
    QSignalSpy changed(&combo, &SearchCombo::currentChanged);
    type(combo, u"bjö"_s);
    auto *popup = combo.findChild<QCompleter *>()->popup();
    CHECK(popup->model()->rowCount() == 2);
    CHECK(popup->currentIndex().data().toString() == u"Björk Ek"_s);
    QTest::keyClick(&combo, Qt::Key_Return);
    CHECK(combo.currentKey() == u"3"_s);
    CHECK(combo.text() == u"Björk Ek"_s);
    CHECK(changed.size() == 1);
    combo.setText(u"half typed"_s);
    QFocusEvent leave(QEvent::FocusOut);
    QApplication::sendEvent(&combo, &leave);
    CHECK(combo.text() == u"Björk Ek"_s);
}
