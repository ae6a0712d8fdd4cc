// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/session.h"

#include <atomic>

namespace smarketing {

/// Makes leads searchable that an import left behind, because it was stopped or its computer was: some time after the
/// start, and when an import ends, here or elsewhere. In the background; stops when it goes.
class SearchUpkeep : public QObject {
    Q_OBJECT
public:
    SearchUpkeep(Session &session, QObject *parent);
    ~SearchUpkeep() override;

private:
    void look();
    void work();

    Session &m_session;
    std::shared_ptr<std::atomic<bool>> m_stop;
    bool m_working = false;
};

} // namespace smarketing
