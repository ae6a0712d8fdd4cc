// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records_page.h"

namespace smarketing {

class PersonaDetail;
class PersonaModel;

/// Personas: the list with who has signed, and beside it one persona with its versions.
class PersonasPage : public RecordsPage {
    Q_OBJECT
public:
    explicit PersonasPage(Session &session, QWidget *parent = nullptr);

    /// {persona: id} or {state: "draft"}, which shows the first draft that waits for signatures.
    void visit(const QVariantMap &arguments) override;
    QList<TourStop> tourStops() override;

protected:
    void onChanged(const Changes &changes) override;
    void showRecord(qint64 record) override;
    void permit() override;
    void reload() override;
    void askForNew() override;
    void removeShown() override;
    void onListed() override { showWantedDraft(); }

private:
    PersonasPage(Session &session, PersonaDetail *detail, QWidget *parent);
    void buildTable();
    void showWantedDraft();

    bool m_draftWanted = false; ///< a link asked for what is to be signed
    PersonaModel *m_model;
    PersonaDetail *m_detail;
};

} // namespace smarketing
