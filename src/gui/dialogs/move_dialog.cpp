// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/move_dialog.h"

#include "parts/progress_strip.h"
#include "style/metrics.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QtConcurrent/QtConcurrentRun>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int standingMillis = 100;
const QString movedSuffix = u"smarketing"_s;

/// "db.example.com", "db.example.com:5433", or a whole address.
WorkspaceAddress serverNamed(const QString &text, const QString &database)
{
    static const QRegularExpression withPort(u"^([^/]+):(\\d+)$"_s);
    WorkspaceAddress address = WorkspaceAddress::parse(text);
    if (!address.isServer()) {
        const QRegularExpressionMatch match = withPort.match(text);
        address = WorkspaceAddress::of({{u"host"_s, match.hasMatch() ? match.captured(1) : text},
                                        {u"port"_s, match.captured(2)},
                                        {u"dbname"_s, database}});
    }
    return address;
}

} // namespace

MoveDialog::MoveDialog(const WorkspaceAddress &from, const QString &folder, QWidget *parent)
    : FormDialog(from.isServer() ? tr("Move to a file") : tr("Move to a team server"), tr("Move"), parent),
      m_from(from),
      m_login(new QLineEdit(u"postgres"_s)),
      m_password(new QLineEdit),
      m_strip(new ProgressStrip)
{
    setObjectName(u"moveDialog"_s);
    setMinimumWidth(widthOfLetters(*this, 78));
    if (from.isServer())
        askForFile(folder);
    else
        askForServer();
    addLogin();
    addWide(m_strip);
    m_strip->setDelay(std::chrono::milliseconds(0));
    m_look.setInterval(standingMillis);
    connect(&m_look, &QTimer::timeout, this, &MoveDialog::look);
    connect(m_strip, &ProgressStrip::cancelRequested, this, &MoveDialog::reject);
}

MoveDialog::~MoveDialog()
{
    if (m_standing)
        m_standing->stop = true;
}

void MoveDialog::askForServer()
{
    setIntroduction(
        tr("Everything goes along: records, history, feedback, drafts. At the end both sides are read row by "
           "row and compared. The file stays as it is; until the move is done nobody can write into it. "
           "Passwords stay behind: on the server each person is given a new one."));
    m_host = new QLineEdit;
    m_database = new QLineEdit;
    m_host->setPlaceholderText(u"db.example.com"_s);
    addField(u"host"_s, tr("Server"), m_host, tr("Its name, with :port where it is not 5432, or a whole address."));
    addField(u"dbname"_s, tr("Database"), m_database, tr("One that holds no workspace yet."));
    m_host->setFocus();
}

void MoveDialog::askForFile(const QString &folder)
{
    setIntroduction(
        tr("Everything goes along: records, history, feedback, drafts. At the end both sides are read row by "
           "row and compared. The server stays as it is; what others change there meanwhile is not in the "
           "file. Passwords stay on the server: in the file each person sets one anew."));
    m_file = new QLineEdit;
    m_file->setText(QDir::toNativeSeparators(QDir(folder).filePath(u"%1.%2"_s.arg(m_from.name(), movedSuffix))));
    addField(u"path"_s, tr("File"), fileRow(u"path"_s, m_file, tr("File"), [this] { chooseFile(); }));
    m_file->setFocus();
}

void MoveDialog::addLogin()
{
    m_password->setEchoMode(QLineEdit::Password);
    addField(u"user"_s, tr("Login of the server's administrator"), m_login,
             tr("A person's own login cannot move a workspace."));
    addField(u"password"_s, tr("Password"), m_password);
}

void MoveDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Where the file goes"), QFileInfo(m_file->text()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(movedSuffix);
    dialog->selectFile(QFileInfo(m_file->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_file->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

WorkspaceAddress MoveDialog::withLogin(WorkspaceAddress address) const
{
    QMap<QString, QString> options = address.options();
    if (const QString login = m_login->text().trimmed(); !login.isEmpty())
        options.insert(u"user"_s, login);
    address = WorkspaceAddress::of(options);
    if (!m_password->text().isEmpty())
        address.setOption(u"password"_s, m_password->text());
    return address;
}

WorkspaceAddress MoveDialog::target() const
{
    if (!m_from.isServer())
        return withLogin(serverNamed(m_host->text().trimmed(), m_database->text().trimmed()));
    QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (!path.isEmpty() && !path.endsWith(u'.' + movedSuffix))
        path += u'.' + movedSuffix;
    return WorkspaceAddress::parse(path);
}

void MoveDialog::submit()
{
    if (m_from.isServer() && m_file->text().trimmed().isEmpty())
        return showError(Refused(28, u"file-needed"_s, u"path"_s));
    if (!m_from.isServer() && m_host->text().trimmed().isEmpty())
        return showError(Refused(28, u"server-needed"_s, u"host"_s));
    try {
        start(m_from.isServer() ? withLogin(m_from) : m_from, target());
    } catch (const Error &error) {
        showError(error);
    }
}

void MoveDialog::start(const WorkspaceAddress &from, const WorkspaceAddress &to)
{
    m_standing = std::make_shared<Standing>();
    setMoving(true);
    Reply(QtConcurrent::run([from, to, standing = m_standing] {
        return workspaceMove::move(from, to, [&standing](const workspaceMove::Progress &progress) {
            standing->step = static_cast<int>(progress.step);
            standing->thousandths = workspaceMove::thousandths(progress);
            return !standing->stop;
        });
    }))
        .then(this,
              [this, to](const workspaceMove::Arrived &arrived) {
                  setMoving(false);
                  accept();
                  Q_EMIT moved(to, arrived);
              })
        .onFailed(this, [this](const Error &error) {
            setMoving(false);
            showError(error);
        });
}

void MoveDialog::setMoving(bool moving)
{
    m_moving = moving;
    setBusy(moving);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->setEnabled(!moving);
    if (moving) {
        m_strip->start(tr("Copying…"));
        m_look.start();
    } else {
        m_look.stop();
        m_strip->finish();
    }
}

void MoveDialog::look()
{
    const QStringList steps = {tr("Copying…"), tr("Making the indexes…"), tr("Comparing row by row…")};
    m_strip->setText(m_standing->stop ? tr("Stopping…") : steps.at(m_standing->step));
    if (const int done = m_standing->thousandths; done >= 0)
        m_strip->setProgress(done, 1000);
}

void MoveDialog::reject()
{
    if (!m_moving)
        return QDialog::reject();
    m_standing->stop = true;
}

} // namespace smarketing
