// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/theme.h"

#include <QSettings>
#include <QStringList>

namespace smarketing {

/// Whether a remembered place is a server's address rather than a file.
bool isServerAddress(const QString &place);

/// What this computer remembers of how somebody likes to work: language, theme, text size, recent workspaces, and for
/// each workspace who signed in last and which page was open. Never anything that belongs to the workspace itself.
class Preferences {
public:
    QString language() const; ///< empty: follow the system
    void setLanguage(const QString &code);
    Theme::Mode themeMode() const;
    void setThemeMode(Theme::Mode mode);
    int textScale() const; ///< per cent
    void setTextScale(int percent);

    QStringList
    recentFiles() const; ///< and servers, never a password; latest first, also those that are missing at the moment
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    bool wasOpenAtTheEnd() const; ///< whether the latest workspace was open when the program ended
    void setOpenAtTheEnd(bool open);

    QString lastLogin(const QString &workspace) const;
    void setLastLogin(const QString &workspace, const QString &login);
    QString lastPage(const QString &workspace) const;
    void setLastPage(const QString &workspace, const QString &page);
    qint64 lastSeenHandoff(const QString &workspace, qint64 person) const;
    void setLastSeenHandoff(const QString &workspace, qint64 person, qint64 handoff);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    bool navigationCollapsed() const;
    void setNavigationCollapsed(bool collapsed);
    /// The folder the last file was chosen in.
    QString folder() const;
    void setFolder(const QString &folder);

private:
    QVariant value(const QString &workspace, const QString &name) const;
    void setValue(const QString &workspace, const QString &name, const QVariant &value);

    QSettings m_settings;
};

} // namespace smarketing
