// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/connect_dialog.h"

#include "parts/button.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "style/metrics.h"

#include "smarketing/workbench/reply.h"

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
    connect(m_host, &QLineEdit::textChanged, this, &ConnectDialog::takeApart);
    connect(m_test, &QPushButton::clicked, this, [this] {
        attempt([this](const workspace::Ready &ready) {
            setTrying(false);
            m_result->setText(tr("Connected, as %1.").arg(ready.person->name));
            m_result->show();
        });
    });
    fillIn(last.options());
    m_host->setFocus();
}

void ConnectDialog::chooseAuthority()
{
    auto *dialog = new QFileDialog(this, tr("File of the certificate authority"), QDir::homePath(),
                                   tr("Certificates (*.crt *.pem);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_authority, &QLineEdit::setText);
    dialog->open();
}

void ConnectDialog::takeApart(const QString &text)
{
    if (!text.contains(u"://"))
        return;
    try {
        const auto address = WorkspaceAddress::parse(text.trimmed());
        if (address.isServer())
            fillIn(address.options());
    } catch (const Refused &) {
        // still being typed; what is wrong is told when it is tried
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

void ConnectDialog::attempt(const std::function<void(const workspace::Ready &)> &then)
{
    setTrying(true);
    m_result->hide();
    for (FieldError *error : findChildren<FieldError *>())
        error->clearMessage();
    Reply(QtConcurrent::run([address = address()] {
        // read as it will be read from the list of recent workspaces
        WorkspaceAddress known = WorkspaceAddress::parse(address.text());
        known.setOption(u"password"_s, address.options().value(u"password"_s));
        return workspace::prepare(known);
    }))
        .then(this, then)
        .onFailed(this, [this](const Error &error) {
            setTrying(false);
            showError(error);
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
