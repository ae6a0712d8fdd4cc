// SPDX-License-Identifier: GPL-3.0-or-later
#include "minutes_files.h"

#include <QDesktopServices>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QUrl>
#include <QUrlQuery>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr QMarginsF pageMargins(20, 18, 20, 18); // millimetres
constexpr int textSize = 10;                     // points
/// What mail programs and the systems between take of a mailto address.
constexpr qsizetype longestMail = 12'000;

} // namespace

QString writeMinutesPdf(const QString &markdown, const QString &title, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setCreator(u"Smarketing Workbench"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(pageMargins, QPageLayout::Millimeter);
        QTextDocument document;
        document.setDefaultFont(QFont(u"sans-serif"_s, textSize));
        document.setMarkdown(markdown, QTextDocument::MarkdownDialectCommonMark);
        document.print(&writer);
    }
    return file.commit() ? QString() : file.errorString();
}

QString writeWhole(const QByteArray &content, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return file.errorString();
    return {};
}

bool openMail(const QStringList &addresses, const QString &subject, const QString &text)
{
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(addresses.join(u','));
    const QString body = text.size() > longestMail ? text.left(longestMail) + u'…' : text;
    // Line breaks are CR LF, and a plus is a plus (RFC 6068).
    const auto encoded = [](QString value) {
        return QString::fromLatin1(QUrl::toPercentEncoding(value.replace(u'\n', u"\r\n"_s)));
    };
    url.setQuery(u"subject=%1&body=%2"_s.arg(encoded(subject), encoded(body)), QUrl::StrictMode);
    return QDesktopServices::openUrl(url);
}

} // namespace smarketing
