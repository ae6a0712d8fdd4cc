// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/draft_saver.h"

#include "smarketing/workbench/draft.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds draftDelay{400};

} // namespace

DraftSaver::DraftSaver(Session &session, QObject *parent) : QObject(parent), m_session(&session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(draftDelay);
    connect(&m_soon, &QTimer::timeout, this, &DraftSaver::flush);
}

DraftSaver::~DraftSaver()
{
    flush();
}

void DraftSaver::save(const QString &form, const QJsonObject &content)
{
    m_waiting.insert(form, content);
    m_kept.insert(form, content);
    m_soon.start();
}

void DraftSaver::flush()
{
    m_soon.stop();
    const auto waiting = std::exchange(m_waiting, {});
    if (waiting.isEmpty() || !m_session)
        return;
    // A draft that cannot be kept now is kept with the next change; the form itself still holds it.
    m_session
        ->write({u"save-draft"_s},
                [waiting](Transaction &tx) {
                    for (auto it = waiting.begin(); it != waiting.end(); ++it)
                        drafts::save(tx, it.key(), it.value());
                })
        .onFailed([](const Error &) {});
}

void DraftSaver::load(const QString &form)
{
    if (const auto kept = m_kept.constFind(form); kept != m_kept.constEnd()) {
        Q_EMIT loaded(form, *kept);
        return;
    }
    m_session->read([form](Reading &reading) { return drafts::load(reading, form); })
        .then(this,
              [this, form](const std::optional<Draft> &draft) {
                  Q_EMIT loaded(form, draft ? draft->content : QJsonObject());
              })
        .onFailed(this, [this, form](const Error &) { Q_EMIT loaded(form, {}); });
}

void DraftSaver::forget(const QString &form)
{
    m_waiting.remove(form);
    m_kept.remove(form);
}

} // namespace smarketing
