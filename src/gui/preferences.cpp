// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMetaEnum>
#include <QStandardPaths>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentKept = 10;

QString groupOf(const QString &workspace)
{
    const QByteArray path = QFileInfo(workspace).absoluteFilePath().toUtf8();
    return u"workspace/"_s +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16)) + u'/';
}

} // namespace

bool isServerAddress(const QString &place)
{
    return place.startsWith(u"postgresql://") || place.startsWith(u"postgres://");
}

QString Preferences::language() const
{
    return m_settings.value(u"language"_s).toString();
}

void Preferences::setLanguage(const QString &code)
{
    m_settings.setValue(u"language"_s, code);
}

Theme::Mode Preferences::themeMode() const
{
    bool known = false;
    const QByteArray name = m_settings.value(u"theme"_s).toString().toLatin1();
    const int mode = QMetaEnum::fromType<Theme::Mode>().keyToValue(name.constData(), &known);
    return known ? static_cast<Theme::Mode>(mode) : Theme::Mode::System;
}

void Preferences::setThemeMode(Theme::Mode mode)
{
    m_settings.setValue(u"theme"_s, QString::fromLatin1(QMetaEnum::fromType<Theme::Mode>().valueToKey(int(mode))));
}

int Preferences::textScale() const
{
    return m_settings.value(u"textScale"_s, 100).toInt();
}

void Preferences::setTextScale(int percent)
{
    m_settings.setValue(u"textScale"_s, percent);
}

QStringList Preferences::recentFiles() const
{
    return m_settings.value(u"recent"_s).toStringList();
}

void Preferences::addRecentFile(const QString &path)
{
    const QString absolute = isServerAddress(path) ? path : QFileInfo(path).absoluteFilePath();
    QStringList recent = recentFiles();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    m_settings.setValue(u"recent"_s, QStringList(recent.mid(0, recentKept)));
}

void Preferences::removeRecentFile(const QString &path)
{
    QStringList recent = recentFiles();
    recent.removeAll(path);
    m_settings.setValue(u"recent"_s, recent);
}

bool Preferences::wasOpenAtTheEnd() const
{
    return m_settings.value(u"openAtTheEnd"_s).toBool();
}

void Preferences::setOpenAtTheEnd(bool open)
{
    m_settings.setValue(u"openAtTheEnd"_s, open);
}

QString Preferences::lastLogin(const QString &workspace) const
{
    return value(workspace, u"login"_s).toString();
}

void Preferences::setLastLogin(const QString &workspace, const QString &login)
{
    setValue(workspace, u"login"_s, login);
}

QString Preferences::lastPage(const QString &workspace) const
{
    return value(workspace, u"page"_s).toString();
}

void Preferences::setLastPage(const QString &workspace, const QString &page)
{
    setValue(workspace, u"page"_s, page);
}

qint64 Preferences::lastSeenHandoff(const QString &workspace, qint64 person) const
{
    return value(workspace, u"handoff-%1"_s.arg(person)).toLongLong();
}

void Preferences::setLastSeenHandoff(const QString &workspace, qint64 person, qint64 handoff)
{
    setValue(workspace, u"handoff-%1"_s.arg(person), handoff);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
}

bool Preferences::navigationCollapsed() const
{
    return m_settings.value(u"window/navigationCollapsed"_s).toBool();
}

void Preferences::setNavigationCollapsed(bool collapsed)
{
    m_settings.setValue(u"window/navigationCollapsed"_s, collapsed);
}

QString Preferences::folder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = m_settings.value(u"folder"_s, documents).toString();
    return QFileInfo(folder).isDir() ? folder : documents;
}

void Preferences::setFolder(const QString &folder)
{
    m_settings.setValue(u"folder"_s, folder);
}

QVariant Preferences::value(const QString &workspace, const QString &name) const
{
    return m_settings.value(QString(groupOf(workspace) + name));
}

void Preferences::setValue(const QString &workspace, const QString &name, const QVariant &value)
{
    m_settings.setValue(QString(groupOf(workspace) + name), value);
}

} // namespace smarketing
