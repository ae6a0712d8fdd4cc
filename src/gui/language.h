// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

#include <array>

namespace smarketing {

/// The language of the interface: its translators, and the locale that dates and numbers are written in. Windows
/// rebuild themselves when it changes.
class Language : public QObject {
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);

    static QStringList codes();                 ///< "en", "pl", "sv"
    static QString nameOf(const QString &code); ///< in the language itself: "Polski"
    static QString ofSystem();                  ///< the first of the user's languages that there is

    QString code() const { return m_code; }
    /// An unknown or empty code means the system's.
    void set(const QString &code);

Q_SIGNALS:
    void changed();

private:
    void install(QTranslator &translator, const QString &name, const QString &folder);

    QString m_code;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace smarketing
