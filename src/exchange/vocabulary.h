// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace smarketing {

/// Words of files, folded, in English, Polish and Swedish, by the key that the workspace uses.
using Vocabulary = QHash<QString, QString>;

const Vocabulary &outcomeWords();
const Vocabulary &fitWords();
const Vocabulary &stageWords();
const Vocabulary &stateWords();

/// Names of channels that platforms abbreviate (`fb`, `ig`).
QString channelName(const QString &text);

} // namespace smarketing
