// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(const QString &code)
{
    // Somebody who reads English in Warsaw or in Boston has their own way of writing dates.
    const QLocale system = QLocale::system();
    const QLocale wanted(code == u"en" ? u"en_GB"_s : code);
    return system.language() == wanted.language() ? system : wanted;
}

} // namespace

Language::Language(QObject *parent) : QObject(parent) {}

QStringList Language::codes()
{
    return {u"en"_s, u"pl"_s, u"sv"_s};
}

QString Language::nameOf(const QString &code)
{
    if (code == u"pl")
        return u"Polski"_s;
    return code == u"sv" ? u"Svenska"_s : u"English"_s;
}

QString Language::ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &language : wanted) {
        const QString code = language.section(u'-', 0, 0).toLower();
        if (codes().contains(code))
            return code;
    }
    return u"en"_s;
}

void Language::set(const QString &code)
{
    const QString known = codes().contains(code) ? code : ofSystem();
    if (known == m_code)
        return;
    m_code = known;
    QLocale::setDefault(localeOf(known));
    install(m_qt, u"qtbase_"_s + known, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_own, u"smarketing_"_s + known, u":/translations"_s);
    Q_EMIT changed();
}

void Language::install(QTranslator &translator, const QString &name, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(name, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace smarketing
