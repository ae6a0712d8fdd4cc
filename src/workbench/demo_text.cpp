// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_text.h"

#include "smarketing/domain/error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace smarketing::demo {

using namespace Qt::StringLiterals;

namespace {

QJsonObject read(const QString &name)
{
    QFile file(u":/demo/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        throw Refused(28, u"unknown-language"_s, u"language"_s, {name});
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

Texts Texts::load(const QString &language)
{
    static const QStringList languages = {u"en"_s, u"pl"_s, u"sv"_s};
    if (!languages.contains(language))
        throw Refused(28, u"unknown-language"_s, u"language"_s, {language});
    return {read(u"plan"_s), read(language)};
}

QJsonValue Texts::value(const QString &path) const
{
    QJsonValue value = words;
    for (const QString &step : path.split(u'/'))
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

QStringList Texts::list(const QString &path) const
{
    return value(path).toVariant().toStringList();
}

} // namespace smarketing::demo
