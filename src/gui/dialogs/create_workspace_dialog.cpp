// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/create_workspace_dialog.h"

#include "choices.h"
#include "parts/button.h"
#include "parts/search_combo.h"
#include "style/metrics.h"

#include "smarketing/workbench/folding.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

const QString suffix = u".smarketing"_s;

QString fileNameOf(const QString &company)
{
    static const QRegularExpression unsafe(uR"([/\\:*?"<>|\x00-\x1f])"_s);
    const QString name = QString(company).remove(unsafe).simplified();
    return name.isEmpty() ? QString() : QString(name + suffix);
}

} // namespace

CreateWorkspaceDialog::CreateWorkspaceDialog(const QString &folder, QWidget *parent)
    : FormDialog(tr("New workspace"), tr("Create workspace"), parent),
      m_folder(folder),
      m_company(new QLineEdit),
      m_file(new QLineEdit),
      m_name(new QLineEdit),
      m_login(new QLineEdit),
      m_password(new QLineEdit),
      m_again(new QLineEdit),
      m_zone(new SearchCombo),
      m_currency(new QComboBox)
{
    setObjectName(u"createWorkspaceDialog"_s);
    setIntroduction(tr("One file holds everything marketing and sales share. You are its first manager; the others you "
                       "add afterwards."));
    addField(u"company"_s, tr("Company"), m_company);
    addField(u"path"_s, tr("File"), fileRow(u"path"_s, m_file, tr("File"), [this] { chooseFile(); }));
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_zone, 2);
    row->addWidget(m_currency, 1);
    m_zone->setObjectName(u"timeZoneField"_s);
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setItems(choices::timeZones());
    m_zone->setCurrentKey(choices::localTimeZone());
    m_currency->setObjectName(u"currencyField"_s);
    m_currency->setAccessibleName(tr("Currency"));
    choices::fillCurrencies(*m_currency, choices::localCurrency());
    addField(u"timeZone"_s, tr("Time zone and currency"), place);
    addField(u"name"_s, tr("Your name"), m_name);
    addField(u"login"_s, tr("Your login"), m_login, tr("A short name to sign in with."));
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    addField(u"password"_s, tr("Password (optional)"), m_password);
    addField(u"again"_s, tr("Password once more"), m_again);
    connect(m_company, &QLineEdit::textChanged, this, &CreateWorkspaceDialog::proposeFile);
    connect(m_name, &QLineEdit::textChanged, this, &CreateWorkspaceDialog::proposeLogin);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_ownFile = true; });
    connect(m_login, &QLineEdit::textEdited, this, [this] { m_ownLogin = true; });
    m_company->setFocus();
}

void CreateWorkspaceDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Where the workspace goes"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix.mid(1));
    dialog->selectFile(QFileInfo(m_file->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_ownFile = true;
        m_file->setText(QDir::toNativeSeparators(path));
    });
    dialog->open();
}

void CreateWorkspaceDialog::proposeFile()
{
    if (m_ownFile)
        return;
    const QString name = fileNameOf(m_company->text());
    m_file->setText(name.isEmpty() ? QString() : QDir::toNativeSeparators(QDir(m_folder).filePath(name)));
}

void CreateWorkspaceDialog::proposeLogin()
{
    if (!m_ownLogin)
        m_login->setText(folded(m_name->text()).section(u' ', 0, 0));
}

workspace::NewWorkspace CreateWorkspaceDialog::request() const
{
    QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (!path.endsWith(suffix))
        path += suffix;
    Person founder;
    founder.name = m_name->text().simplified();
    founder.login = m_login->text().trimmed();
    founder.department = Department::Management;
    founder.role = Role::Manager;
    return {QDir(m_folder).absoluteFilePath(path), m_company->text().simplified(), m_zone->currentKey(),
            m_currency->currentData().toString(), founder};
}

QString CreateWorkspaceDialog::password() const
{
    return m_password->text();
}

void CreateWorkspaceDialog::submit()
{
    const workspace::NewWorkspace wanted = request();
    if (wanted.company.isEmpty())
        return showError(Refused(28, u"company-needed"_s, u"company"_s));
    if (m_file->text().trimmed().isEmpty())
        return showError(Refused(28, u"file-needed"_s, u"path"_s));
    if (QFileInfo::exists(wanted.path))
        return showError(Refused(28, u"file-exists"_s, u"path"_s, {QFileInfo(wanted.path).fileName()}));
    if (wanted.timeZone.isEmpty())
        return showError(Refused(28, u"time-zone"_s, u"timeZone"_s, {QString()}));
    if (wanted.founder.name.isEmpty())
        return showError(Refused(28, u"person-name-needed"_s, u"name"_s));
    if (wanted.founder.login.isEmpty())
        return showError(Refused(28, u"login-needed"_s, u"login"_s));
    if (m_password->text() != m_again->text())
        return showError(Refused(28, u"passwords-differ"_s, u"again"_s));
    accept();
}

} // namespace smarketing
