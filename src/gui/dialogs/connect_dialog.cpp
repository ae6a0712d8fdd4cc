// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/connect_dialog.h"

#include "parts/button.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "preferences.h"
#include "style/metrics.h"

#include "smarketing/workbench/reply.h"
#include "smarketing/workbench/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QtConcurrent/QtConcurrentRun>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QCheckBox *keepBox()
{
    auto *box = new QCheckBox(ConnectDialog::tr("Keep the password in the desktop's keychain"));
    box->setObjectName(u"keepPassword"_s);
    return box;
}

/// The parts that have no field of their own: "service=shop&connect_timeout=5".
QString moreOf(QMap<QString, QString> options)
{
    for (const QString &shown : {u"host"_s, u"port"_s, u"dbname"_s, u"user"_s, u"password"_s, u"sslmode"_s,
                                 u"sslrootcert"_s, u"application_name"_s})
        options.remove(shown);
    QUrlQuery query;
    for (auto it = options.cbegin(); it != options.cend(); ++it)
        query.addQueryItem(it.key(), it.value());
    return query.toString();
}

/// What `after` has between the beginning and the end that it shares with `before`.
QString insertedInto(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype begin = 0;
    while (begin < shorter && before.at(begin) == after.at(begin))
        ++begin;
    qsizetype end = 0;
    while (end < shorter - begin && before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end))
        ++end;
    return after.mid(begin, after.size() - begin - end);
}

/// What an address says of the connection. Options that libpq does not know go to `unknown`, as they were written.
QMap<QString, QString> knownOptions(const QString &text, QStringList &unknown)
{
    QString known = text.section(u'?', 0, 0);
    QChar before = u'?';
    for (const QString &option : text.section(u'?', 1).split(u'&', Qt::SkipEmptyParts)) {
        try {
            WorkspaceAddress::parse(known + before + option);
            known += before + option;
            before = u'&';
        } catch (const Refused &) {
            unknown += option;
        }
    }
    return WorkspaceAddress::parse(known).options();
}

/// "5432", or one for each of several servers, where none stands for the usual one.
bool arePorts(const QString &text)
{
    const QStringList ports = text.split(u',');
    return std::ranges::all_of(ports, [](const QString &port) {
        bool isNumber = false;
        const int number = port.trimmed().toInt(&isNumber);
        return port.trimmed().isEmpty() || (isNumber && number >= 1 && number <= 65535);
    });
}

} // namespace

ConnectDialog::ConnectDialog(const WorkspaceAddress &last, QWidget *parent)
    : FormDialog(tr("Connect to a team server"), tr("Connect"), parent),
      m_host(new QLineEdit),
      m_port(new QLineEdit),
      m_database(new QLineEdit),
      m_user(new QLineEdit),
      m_password(new QLineEdit),
      m_keep(keepBox()),
      m_encryption(new QComboBox),
      m_authority(new QLineEdit),
      m_more(new QLineEdit),
      m_test(makeButton(u"testButton"_s, tr("Test connection"), u"refresh"_s)),
      m_result(new Label({}, TextSize::Body, Tone::Success))
{
    setObjectName(u"connectDialog"_s);
    setIntroduction(
        tr("Whoever looks after your server knows these. A whole address, postgresql://…, can be pasted into "
           "the first field."));
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_host->setObjectName(u"hostField"_s);
    m_host->setAccessibleName(tr("Server"));
    m_host->setPlaceholderText(u"db.example.com"_s);
    m_port->setObjectName(u"portField"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setPlaceholderText(u"5432"_s);
    m_port->setFixedWidth(widthOfLetters(*this, 13));
    row->addWidget(m_host, 1);
    row->addWidget(m_port);
    place->setFocusProxy(m_host);
    addField(u"host"_s, tr("Server and port"), place,
             tr("Several servers with commas between: the one that takes writes is used."));
    addField(u"dbname"_s, tr("Database"), m_database);
    addField(u"user"_s, tr("Login"), m_user);
    m_password->setEchoMode(QLineEdit::Password);
    addField(u"password"_s, tr("Password"), m_password);
    addWide(m_keep);
    m_encryption->addItem(tr("With a certificate that is checked"), u"verify-full"_s);
    m_encryption->addItem(tr("Without checking who answers"), u"require"_s);
    m_encryption->addItem(tr("If the server can"), u"prefer"_s);
    m_encryption->addItem(tr("None: only on this computer"), u"disable"_s);
    addField(u"sslmode"_s, tr("Encryption"), m_encryption);
    addField(
        u"sslrootcert"_s, tr("File of the certificate authority (optional)"),
        fileRow(u"authority"_s, m_authority, tr("File of the certificate authority"), [this] { chooseAuthority(); }),
        tr("Otherwise %1").arg(QDir::toNativeSeparators(u"~/.postgresql/root.crt"_s)));
    addField(u"service"_s, tr("More, as in an address (optional)"), m_more, tr("Such as service=shop"));
    m_result->setObjectName(u"testResult"_s);
    m_result->setWordWrap(true);
    m_result->hide();
    // beside the buttons, where it is seen whatever has been scrolled to
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, m_result);
    addButton(m_test);
    connect(m_host, &QLineEdit::textChanged, this, &ConnectDialog::hostChanged);
    connect(m_host, &QLineEdit::editingFinished, this, &ConnectDialog::takeApart);
    for (QLineEdit *part : {m_port, m_user, m_password})
        connect(part, &QLineEdit::textEdited, this, &ConnectDialog::clearMessages);
    connect(m_test, &QPushButton::clicked, this, [this] {
        attempt([this](const workspace::Ready &ready) {
            setTrying(false);
            m_result->setText(tr("Connected, as %1.").arg(ready.person->name));
            m_result->show();
        });
    });
    fillIn(last.options());
    const bool onlyLoginIsMissing = !m_host->text().isEmpty() && m_user->text().isEmpty();
    (onlyLoginIsMissing ? m_user : m_host)->setFocus();
}

// A field that is destroyed loses the keyboard first, and says that it was left.
ConnectDialog::~ConnectDialog()
{
    m_host->disconnect(this);
}

void ConnectDialog::chooseAuthority()
{
    auto *dialog = new QFileDialog(this, tr("File of the certificate authority"), QDir::homePath(),
                                   tr("Certificates (*.crt *.pem);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_authority, &QLineEdit::setText);
    dialog->open();
}

// What comes in one piece was pasted; an address that is typed has no end until the field is left.
void ConnectDialog::hostChanged(const QString &text)
{
    if (insertedInto(std::exchange(m_hostBefore, text), text).contains(u"://"))
        takeApart();
}

void ConnectDialog::takeApart()
{
    const QString text = m_host->text().trimmed();
    if (!isServerAddress(text))
        return;
    QStringList unknown;
    try {
        QMap<QString, QString> options = knownOptions(text, unknown);
        for (const auto &[name, field] : {std::pair(u"user"_s, m_user), std::pair(u"password"_s, m_password)}) {
            if (!options.contains(name))
                options.insert(name, field->text());
        }
        fillIn(options);
        m_more->setText((m_more->text().split(u'&', Qt::SkipEmptyParts) + unknown).join(u'&'));
    } catch (const Refused &) {
        // what is wrong with it is told when it is tried
    }
}

void ConnectDialog::fillIn(const QMap<QString, QString> &options)
{
    m_host->setText(options.value(u"host"_s));
    // libpq tells of several hosts without ports as ","
    const QString port = options.value(u"port"_s);
    m_port->setText(QString(port).remove(u',').isEmpty() ? QString() : port);
    m_database->setText(options.value(u"dbname"_s));
    m_user->setText(options.value(u"user"_s));
    m_password->setText(options.value(u"password"_s));
    const QString encryption = options.value(u"sslmode"_s, u"verify-full"_s);
    if (m_encryption->findData(encryption) < 0)
        m_encryption->addItem(encryption, encryption);
    m_encryption->setCurrentIndex(m_encryption->findData(encryption));
    m_authority->setText(options.value(u"sslrootcert"_s));
    m_more->setText(moreOf(options));
}

WorkspaceAddress ConnectDialog::address() const
{
    QMap<QString, QString> options;
    for (const auto &[name, value] : QUrlQuery(m_more->text().trimmed()).queryItems(QUrl::FullyDecoded))
        options.insert(name, value);
    options.insert(u"host"_s, m_host->text().remove(u' '));
    options.insert(u"port"_s, m_port->text().trimmed());
    options.insert(u"dbname"_s, m_database->text().trimmed());
    options.insert(u"user"_s, m_user->text().trimmed());
    options.insert(u"password"_s, m_password->text());
    options.insert(u"sslmode"_s, m_encryption->currentData().toString());
    options.insert(u"sslrootcert"_s, m_authority->text().trimmed());
    return WorkspaceAddress::of(options);
}

QString ConnectDialog::password() const
{
    return m_password->text();
}

bool ConnectDialog::keepsPassword() const
{
    return m_keep->isChecked() && !m_password->text().isEmpty();
}

void ConnectDialog::setTrying(bool trying)
{
    setBusy(trying);
    m_test->setEnabled(!trying);
}

void ConnectDialog::clearMessages()
{
    for (FieldError *error : findChildren<FieldError *>())
        error->clearMessage();
    setInvalid(m_port, {});
}

/// A service of libpq's may name whatever the form does not.
void ConnectDialog::refuseWhatIsMissing() const
{
    const QMap<QString, QString> options = address().options();
    if (!arePorts(m_port->text()))
        throw Refused(28, u"port"_s, u"host"_s);
    if (options.contains(u"service"_s))
        return;
    if (!options.contains(u"host"_s) && !options.contains(u"hostaddr"_s))
        throw Refused(28, u"server-needed"_s, u"host"_s);
    if (!options.contains(u"dbname"_s))
        throw Refused(28, u"database-needed"_s, u"dbname"_s);
    if (!options.contains(u"user"_s))
        throw Refused(28, u"login-needed"_s, u"user"_s);
}

/// A server does not tell a login that it does not know from a password that is wrong.
void ConnectDialog::explain(const Error &error)
{
    const auto *refused = dynamic_cast<const Refused *>(&error);
    const QString reason = refused ? refused->reason : QString();
    if (reason == u"wrong-password") {
        const Refused both(28, u"login-refused"_s, u"password"_s);
        showError(both);
        setInvalid(m_user, words::errorText(both));
        return;
    }
    showError(error);
    if (reason == u"port") {
        setInvalid(m_port, words::errorText(error));
        m_port->setFocus();
    }
}

void ConnectDialog::attempt(const std::function<void(const workspace::Ready &)> &then)
{
    takeApart();
    m_result->hide();
    clearMessages();
    try {
        refuseWhatIsMissing();
    } catch (const Refused &error) {
        return explain(error);
    }
    setTrying(true);
    Reply(QtConcurrent::run([address = address()] {
        // read as it will be read from the list of recent workspaces
        WorkspaceAddress known = WorkspaceAddress::parse(address.text());
        known.setOption(u"password"_s, address.options().value(u"password"_s));
        return workspace::prepare(known);
    }))
        .then(this, then)
        .onFailed(this, [this](const Error &error) {
            setTrying(false);
            explain(error);
        });
}

void ConnectDialog::submit()
{
    attempt([this](const workspace::Ready &) { accept(); });
}

ServerPasswordDialog::ServerPasswordDialog(const WorkspaceAddress &address, const QString &wrong, QWidget *parent)
    : FormDialog(tr("Sign in to %1").arg(address.name()), tr("Sign in"), parent),
      m_password(new QLineEdit),
      m_keep(keepBox())
{
    setObjectName(u"serverPasswordDialog"_s);
    setIntroduction(address.text());
    m_password->setEchoMode(QLineEdit::Password);
    const QString user = address.options().value(u"user"_s);
    addField(u"password"_s, user.isEmpty() ? tr("Password") : tr("Password of %1").arg(user), m_password);
    addWide(m_keep);
    if (!wrong.isEmpty())
        showError(Refused(28, wrong, u"password"_s));
    m_password->setFocus();
}

QString ServerPasswordDialog::password() const
{
    return m_password->text();
}

bool ServerPasswordDialog::keepsPassword() const
{
    return m_keep->isChecked();
}

void ServerPasswordDialog::submit()
{
    if (m_password->text().isEmpty())
        return showError(Refused(28, u"password-needed"_s, u"password"_s));
    accept();
}

} // namespace smarketing
