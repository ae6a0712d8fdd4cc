// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette_providers.h"

#include "parts/command_palette.h"
#include "workspace_view.h"

#include "smarketing/storage/folding.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/words.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int answersOfAKind = 6;

struct Titles {
    Q_DECLARE_TR_FUNCTIONS(smarketing::PaletteProviders)
};

/// Whether every folded word begins a word of the text: "no an" finds "Anna Nowak".
bool matches(const QString &text, const QString &query)
{
    const QStringList there = folded(text).split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = folded(query).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&there](const QString &word) {
        return std::ranges::any_of(there, [&word](const QString &candidate) { return candidate.startsWith(word); });
    });
}

class PagesProvider : public PaletteProvider {
public:
    explicit PagesProvider(WorkspaceView &view) : m_view(view) {}
    QString title() const override { return Titles::tr("Pages"); }

    void query(const QString &text, const Reply &reply) override
    {
        QList<PaletteEntry> found;
        int place = 0;
        for (const PageEntry &page : m_view.pages()) {
            const QString shortcut = ++place <= 9 ? u"Ctrl+%1"_s.arg(place) : QString();
            if (matches(page.title, text))
                found +=
                    PaletteEntry{page.title, page.section, page.icon, shortcut, [view = &m_view, name = page.name] {
                                     view->go({name, {}});
                                 }};
        }
        reply(found);
    }

private:
    WorkspaceView &m_view;
};

class PeopleProvider : public PaletteProvider {
public:
    PeopleProvider(WorkspaceView &view, Session &session) : m_view(view), m_session(session) {}
    QString title() const override { return Titles::tr("People"); }

    void query(const QString &text, const Reply &reply) override
    {
        if (text.isEmpty())
            return;
        m_session.read(people::all)
            .then(&m_view, [this, text, reply](const QList<Person> &people) { reply(found(people, text)); })
            .onFailed([](const Error &) {});
    }

private:
    QList<PaletteEntry> found(const QList<Person> &people, const QString &text) const
    {
        QList<PaletteEntry> entries;
        for (const Person &person : people) {
            if (entries.size() < answersOfAKind && matches(QString(person.name + u' ' + person.login), text))
                entries += PaletteEntry{person.name,
                                        words::label(person.department),
                                        u"user"_s,
                                        {},
                                        [view = &m_view, id = person.id.value] {
                                            view->go({u"people"_s, {{u"person"_s, id}}});
                                        }};
        }
        return entries;
    }

    WorkspaceView &m_view;
    Session &m_session;
};

} // namespace

void addPaletteProviders(CommandPalette &palette, WorkspaceView &view, Session &session)
{
    palette.addProvider(std::make_shared<PagesProvider>(view));
    palette.addProvider(std::make_shared<PeopleProvider>(view, session));
    palette.addProvider(std::make_shared<ActionProvider>(Titles::tr("Actions"), view.window()));
}

} // namespace smarketing
