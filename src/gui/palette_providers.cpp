// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette_providers.h"

#include "parts/command_palette.h"
#include "workspace_view.h"

#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/folding.h"
#include "smarketing/workbench/lead.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/persona.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QPointer>

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

/// Records of one subject: asked of the workspace, off this thread, once something is typed.
class RecordProvider : public PaletteProvider {
public:
    /// Reads the entries for a text; what they run is a link.
    struct Found {
        QString text;
        QString subText;
        Link link;
    };
    using Find = std::function<QList<Found>(Reading &, const QString &text)>;

    RecordProvider(WorkspaceView &view, Session &session, const QString &title, const QString &icon, Find find)
        : m_view(view), m_session(session), m_title(title), m_icon(icon), m_find(std::move(find))
    {
    }
    QString title() const override { return m_title; }

    void query(const QString &text, const Reply &reply) override
    {
        if (text.isEmpty())
            return;
        m_session.read([find = m_find, text](Reading &reading) { return find(reading, text); })
            .then(&m_view, [this, reply](const QList<Found> &found) { reply(entries(found)); })
            .onFailed([](const Error &) {});
    }

private:
    QList<PaletteEntry> entries(const QList<Found> &found) const
    {
        QList<PaletteEntry> result;
        for (const Found &one : found)
            result +=
                PaletteEntry{one.text, one.subText, m_icon, {}, [view = &m_view, link = one.link] { view->go(link); }};
        return result;
    }

    WorkspaceView &m_view;
    Session &m_session;
    QString m_title;
    QString m_icon;
    Find m_find;
};

using Found = RecordProvider::Found;

QList<Found> findPeople(Reading &reading, const QString &text)
{
    QList<Found> found;
    for (const Person &person : people::all(reading)) {
        if (found.size() < answersOfAKind && matches(QString(person.name + u' ' + person.login), text))
            found += Found{person.name, person.email, {u"people"_s, {{u"person"_s, person.id.value}}}};
    }
    return found;
}

QList<Found> findLeads(Reading &reading, const QString &text)
{
    LeadFilter filter;
    filter.text = text;
    QList<Found> found;
    for (const LeadSummary &lead : leads::page(reading, filter, {}, std::nullopt, answersOfAKind).rows)
        found += Found{lead.displayName(), lead.company, {u"leads"_s, {{u"lead"_s, lead.id.value}}}};
    return found;
}

QList<Found> findCampaigns(Reading &reading, const QString &text)
{
    QList<Found> found;
    for (const Campaign &campaign : campaigns::all(reading)) {
        if (found.size() < answersOfAKind && matches(campaign.name, text))
            found += Found{campaign.name, campaign.objective, {u"campaigns"_s, {{u"campaign"_s, campaign.id.value}}}};
    }
    return found;
}

QList<Found> findPersonas(Reading &reading, const QString &text)
{
    QList<Found> found;
    for (const personas::Summary &summary : personas::all(reading)) {
        const Persona &persona = summary.persona;
        if (found.size() < answersOfAKind && matches(persona.name, text))
            found += Found{persona.name, {}, {u"personas"_s, {{u"persona"_s, persona.id.value}}}};
    }
    return found;
}

/// What the menus and the page in sight can do, but for the ways to pages, which have a group of their own.
class ActionsProvider : public PaletteProvider {
public:
    explicit ActionsProvider(WorkspaceView &view) : m_view(view) {}
    QString title() const override { return Titles::tr("Actions"); }

    void query(const QString &text, const Reply &reply) override
    {
        QList<PaletteEntry> found;
        add(found, m_view.currentPage()->pageActions(), m_view.currentPage()->windowTitle(), text);
        const auto *window = qobject_cast<QMainWindow *>(m_view.window());
        const QList<QMenu *> menus = window ? window->menuBar()->findChildren<QMenu *>() : QList<QMenu *>();
        for (const QMenu *menu : menus) {
            if (!menu->objectName().isEmpty())
                add(found, menu->actions(), menu->title().remove(u'&'), text);
        }
        reply(found);
    }

private:
    static void add(QList<PaletteEntry> &found, const QList<QAction *> &actions, const QString &where,
                    const QString &text)
    {
        for (QAction *action : actions) {
            const bool offered = action->isEnabled() && action->isVisible() && !action->isSeparator() &&
                                 !action->menu() && !action->objectName().startsWith(u"actionPage_") &&
                                 action->objectName() != u"actionPalette";
            if (offered && matches(QString(action->iconText() + u' ' + where), text))
                found +=
                    PaletteEntry{action->iconText(), where, action->icon().name(),
                                 action->shortcut().toString(QKeySequence::NativeText), [guard = QPointer(action)] {
                                     if (guard)
                                         guard->trigger();
                                 }};
        }
    }

    WorkspaceView &m_view;
};

} // namespace

void addPaletteProviders(CommandPalette &palette, WorkspaceView &view, Session &session)
{
    const auto addRecords = [&](const QString &page, const QString &title, const QString &icon,
                                RecordProvider::Find find) {
        if (view.hasPage(page))
            palette.addProvider(std::make_shared<RecordProvider>(view, session, title, icon, std::move(find)));
    };
    palette.addProvider(std::make_shared<PagesProvider>(view));
    addRecords(u"leads"_s, Titles::tr("Leads"), u"contact"_s, findLeads);
    addRecords(u"campaigns"_s, Titles::tr("Campaigns"), u"megaphone"_s, findCampaigns);
    addRecords(u"personas"_s, Titles::tr("Personas"), u"user-check"_s, findPersonas);
    addRecords(u"people"_s, Titles::tr("People"), u"user"_s, findPeople);
    palette.addProvider(std::make_shared<ActionsProvider>(view));
}

} // namespace smarketing
