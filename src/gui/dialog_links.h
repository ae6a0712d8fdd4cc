// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace smarketing {

/// Links that lead to a dialog instead of a page: "hand-over" {leads}, "log-activity" {lead, kind?}, "deal" {lead},
/// "reassign" {handoffs}, "rate" {handoffs}. So a page can ask for what another subject owns without knowing its
/// dialog. Answers whether the link was one of these; `tell` takes what the dialog has to say.
bool openLinkedDialog(const Link &link, Session &session, QWidget *parent,
                      const std::function<void(const Message &)> &tell);

} // namespace smarketing
