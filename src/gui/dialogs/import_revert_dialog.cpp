// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/import_revert_dialog.h"

#include "parts/button.h"
#include "parts/progress_strip.h"

#include "smarketing/workbench/words.h"

#include <QLocale>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const Import &batch)
{
    const QString counts = QLocale().toString(batch.created + batch.updated);
    return ImportRevertDialog::tr(
               "“%1” brought in or changed %2 records. What it added is removed, and what it changed "
               "gets its earlier values back.\n\nThis stays: leads that were handed over or changed "
               "since, with every rating and outcome, and campaigns, channels and figures that are "
               "in use or were changed since. You are told how many.")
        .arg(batch.fileName, counts);
}

} // namespace

ImportRevertDialog::ImportRevertDialog(Session &session, const Import &batch, QWidget *parent)
    : FormDialog(tr("Take the import back?"), tr("Take back"), parent),
      m_session(session),
      m_batch(batch),
      m_progress(new ProgressStrip)
{
    setObjectName(u"importRevertDialog"_s);
    setIntroduction(wordsOf(batch));
    setButtonKind(acceptButton(), ButtonKind::Danger);
    addWide(m_progress);
    m_ticks.setInterval(100);
    connect(&m_ticks, &QTimer::timeout, this, [this] { m_progress->setProgress(m_watch->done, m_watch->all); });
    connect(m_progress, &ProgressStrip::cancelRequested, this, &ImportRevertDialog::reject);
}

ImportRevertDialog::~ImportRevertDialog()
{
    if (m_watch)
        m_watch->stop = true;
}

void ImportRevertDialog::reject()
{
    if (m_watch)
        m_watch->stop = true;
    else
        FormDialog::reject();
}

void ImportRevertDialog::submit()
{
    setBusy(true);
    m_watch = std::make_shared<ImportWatch>();
    m_progress->start(tr("Taking back…"));
    m_ticks.start();
    m_session
        .longWork(
            [id = m_batch.id, watch = m_watch](Database &database, const Person &actor, const Session::Clock &clock) {
                return imports::revert(
                    database, actor, clock, id, [&](const ImportProgress &progress) { watch->tell(progress); },
                    [&] { return watch->stop.load(); });
            })
        .then(this, [this](const RevertReport &report) { finish(report); })
        .onFailed(this, [this](const Error &error) {
            m_watch.reset();
            m_ticks.stop();
            m_progress->finish();
            showError(error);
        });
}

void ImportRevertDialog::finish(const RevertReport &report)
{
    m_watch.reset();
    m_ticks.stop();
    m_progress->finish();
    QStringList parts;
    if (report.batch.state == ImportState::Reverted)
        parts += tr("“%1” was taken back: %n records.", nullptr, int(report.takenBack)).arg(m_batch.fileName);
    else
        parts += tr("Stopped: %n records were taken back so far. Take it back again for the rest.", nullptr,
                    int(report.takenBack));
    if (!report.leadsLeft.isEmpty())
        parts += tr("%n leads stay: handed over or changed since.", nullptr, int(report.leadsLeft.size()));
    if (report.reachLeft > 0)
        parts += tr("%n days of figures stay: changed since.", nullptr, int(report.reachLeft));
    if (report.campaignsLeft > 0)
        parts += tr("%n campaigns stay: in use or changed since.", nullptr, int(report.campaignsLeft));
    const bool whole = parts.size() == 1 && report.batch.state == ImportState::Reverted;
    Q_EMIT messageRaised({whole ? Message::Kind::Success : Message::Kind::Warning, parts.join(u' '), {}});
    Q_EMIT reverted(report);
    accept();
}

} // namespace smarketing
