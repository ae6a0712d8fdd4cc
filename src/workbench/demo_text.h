// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace smarketing::demo {

/// The demo's plan, the same in every language, and its words in one language: resources/demo.
struct Texts {
    QJsonObject plan;
    QJsonObject words;

    /// Throws Refused(28, "unknown-language", "language").
    static Texts load(const QString &language);

    /// "names/women/0" as a list of texts.
    QStringList list(const QString &path) const;
    QJsonValue value(const QString &path) const;
    QString text(const QString &path) const { return value(path).toString(); }
};

} // namespace smarketing::demo
