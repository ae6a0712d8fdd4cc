// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts_fixture.h"

#include "parts/button.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "style/colors.h"
#include "style/icons.h"
#include "style/style_paint.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

const Tone allTones[] = {Tone::Neutral, Tone::Muted,   Tone::Marketing, Tone::Shared, Tone::Sales,
                         Tone::Info,    Tone::Success, Tone::Warning,   Tone::Error};

QColor inkOf(const QIcon &icon, QIcon::Mode mode)
{
    const QImage image = icon.pixmap(32, 32, mode).toImage();
    QColor darkest = Qt::transparent;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > darkest.alpha())
                darkest = image.pixelColor(x, y);
    return darkest;
}

} // namespace

TEST_CASE("Contrast ratios follow WCAG", "[gui][style]")
{
    CHECK(qAbs(contrastRatio(Qt::black, Qt::white) - 21) < 0.01);
    CHECK(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

TEST_CASE("Every text colour reads on every surface it may stand on", "[gui][style]")
{
    const bool dark = GENERATE(false, true);
    const QPalette palette = Theme::palette(dark);
    REQUIRE(isDark(palette) == dark);
    for (const Tone tone : allTones) {
        CAPTURE(dark, int(tone));
        const QColor text = toneText(tone, palette);
        for (const Surface kind : {Surface::Page, Surface::Card, Surface::Sunken, Surface::Hover, Surface::Selected}) {
            CAPTURE(int(kind));
            CHECK(contrastRatio(text, surface(kind, palette)) >= 4.5);
        }
        CHECK(contrastRatio(text, toneFill(tone, palette)) >= 4.5);
        CHECK(contrastRatio(Qt::white, toneSolid(tone, palette)) >= 4.5);
    }
}

TEST_CASE("Marks and the edges of fields can be told from what is behind them", "[gui][style]")
{
    const bool dark = GENERATE(false, true);
    const QPalette palette = Theme::palette(dark);
    for (const Tone tone :
         {Tone::Marketing, Tone::Shared, Tone::Sales, Tone::Info, Tone::Success, Tone::Warning, Tone::Error}) {
        CAPTURE(dark, int(tone));
        CHECK(contrastRatio(toneMark(tone, palette), palette.color(QPalette::Base)) >= 3.0);
    }
    CHECK(contrastRatio(surface(Surface::StrongBorder, palette), palette.color(QPalette::Base)) >= 3.0);
}

TEST_CASE("The palette's own texts read too", "[gui][style]")
{
    const bool dark = GENERATE(false, true);
    const QPalette palette = Theme::palette(dark);
    const auto ratio = [&](QPalette::ColorRole text, QPalette::ColorRole behind) {
        return contrastRatio(palette.color(text), palette.color(behind));
    };
    CHECK(ratio(QPalette::Text, QPalette::Base) >= 4.5);
    CHECK(ratio(QPalette::WindowText, QPalette::Window) >= 4.5);
    CHECK(ratio(QPalette::ButtonText, QPalette::Button) >= 4.5);
    CHECK(ratio(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
    CHECK(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) >= 4.5);
    CHECK(ratio(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
    CHECK(ratio(QPalette::Link, QPalette::Base) >= 4.5);
}

TEST_CASE("In light the marks are the brand's three colours", "[gui][style]")
{
    const QPalette palette = Theme::palette(false);
    CHECK(toneMark(Tone::Marketing, palette) == QColor(u"#E4572E"_s));
    CHECK(toneMark(Tone::Sales, palette) == QColor(u"#2E6FE4"_s));
    CHECK(toneMark(Tone::Shared, palette) == QColor(u"#7A3FA0"_s));
}

TEST_CASE_METHOD(PartsFixture, "States have an icon beside their colour", "[gui][style]")
{
    for (const Tone tone : {Tone::Info, Tone::Success, Tone::Warning, Tone::Error}) {
        CAPTURE(int(tone));
        CHECK(hasIcon(toneIcon(tone)));
    }
}

TEST_CASE_METHOD(PartsFixture, "One icon serves both themes, and pales when disabled", "[gui][style]")
{
    const QIcon star = icon(u"star-filled"_s);
    CHECK(inkOf(star, QIcon::Normal) == toneText(Tone::Neutral, QApplication::palette()));
    testTheme().setMode(Theme::Mode::Dark);
    CHECK(inkOf(star, QIcon::Normal) == toneText(Tone::Neutral, Theme::palette(true)));
    CHECK(inkOf(star, QIcon::Disabled) == Theme::palette(true).color(QPalette::Disabled, QPalette::ButtonText));
}

TEST_CASE_METHOD(PartsFixture, "An icon keeps its colour in a chosen row, which is a pale one", "[gui][style]")
{
    for (const Tone tone : allTones) {
        const QIcon mark = icon(u"triangle-alert"_s, tone);
        CHECK(inkOf(mark, QIcon::Selected) == inkOf(mark, QIcon::Normal));
    }
}

TEST_CASE_METHOD(PartsFixture, "The icon of a primary button has the colour of its words", "[gui][style]")
{
    const bool dark = GENERATE(false, true);
    testTheme().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    const std::unique_ptr<QPushButton> button(makeButton(u"send"_s, {}, u"send"_s, ButtonKind::Primary));
    button->resize(button->sizeHint());
    const QImage picture = button->grab().toImage();
    const QColor words = paint::buttonText(button->palette(), ButtonKind::Primary, true);
    int inked = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            inked += picture.pixelColor(x, y) == words;
    CHECK(inked > 10);
}

TEST_CASE_METHOD(PartsFixture, "Every icon the interface names exists", "[gui][style]")
{
    const QRegularExpression call(u"\\b(?:icon|iconPixmap|hasIcon)\\(\\s*u\"([a-z-]+)\"_s"_s);
    int seen = 0;
    QDirIterator files(QStringLiteral(SMARKETING_SOURCE_DIR "/src/gui"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (auto matches = call.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext(); ++seen) {
            const QString name = matches.next().captured(1);
            CAPTURE(file.fileName(), name);
            CHECK(hasIcon(name));
        }
    }
    CHECK(seen > 5);
}

TEST_CASE_METHOD(PartsFixture, "A label follows a change of theme and text size", "[gui][style]")
{
    Label label(u"Overdue"_s, TextSize::Title, Tone::Error);
    const qreal before = label.font().pointSizeF();
    CHECK(label.palette().color(QPalette::WindowText) == toneText(Tone::Error, Theme::palette(false)));
    testTheme().setMode(Theme::Mode::Dark);
    testTheme().setTextScale(150);
    QCoreApplication::processEvents();
    CHECK(label.palette().color(QPalette::WindowText) == toneText(Tone::Error, Theme::palette(true)));
    CHECK(qAbs(label.font().pointSizeF() / before - 1.5) < 0.03);
}

TEST_CASE_METHOD(PartsFixture, "Text sizes stay between 80 and 200 percent", "[gui][style]")
{
    testTheme().setTextScale(900);
    CHECK(testTheme().textScale() == 200);
    testTheme().setTextScale(1);
    CHECK(testTheme().textScale() == 80);
}

TEST_CASE_METHOD(PartsFixture, "Fields and buttons line up at any text size", "[gui][style]")
{
    testTheme().setTextScale(GENERATE(100, 150, 200));
    QLineEdit field;
    const std::unique_ptr<QPushButton> button(makeButton(u"b"_s, u"Save"_s));
    CHECK(field.sizeHint().height() == button->sizeHint().height());
}

TEST_CASE_METHOD(PartsFixture, "An action's button follows it", "[gui][style]")
{
    QWidget page;
    QAction action(u"&Hand over…"_s, &page);
    action.setObjectName(u"handOver"_s);
    const QPushButton *button = makeActionButton(&action, ButtonKind::Primary, &page);
    CHECK(button->objectName() == u"handOverButton"_s);
    CHECK(button->accessibleName().startsWith(u"Hand over"_s));
    action.setEnabled(false);
    CHECK_FALSE(button->isEnabled());
    action.setVisible(false);
    CHECK(button->isHidden());
}

TEST_CASE_METHOD(PartsFixture, "A wrong field says so to a screen reader until it is edited", "[gui][style]")
{
    QLineEdit field;
    FieldError error(&field);
    error.setMessage(u"Write an e-mail address."_s);
    CHECK(isInvalid(&field));
    CHECK(field.accessibleDescription() == u"Write an e-mail address."_s);
    QTest::keyClicks(&field, u"a"_s);
    CHECK_FALSE(isInvalid(&field));
    CHECK(field.accessibleDescription().isEmpty());
    CHECK(error.isHidden());
}
