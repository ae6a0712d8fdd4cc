// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/lead_choice_dialog.h"

#include "models/lead_look.h"
#include "parts/button.h"
#include "parts/label.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>

#include <functional>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

/// A value that can be chosen: how it is shown, and how it goes from one version into another.
struct MergeField {
    const char *label;
    std::function<QString(const Lead &, const LeadChoices &)> shown;
    std::function<void(Lead &, const Lead &)> take;
};

QString nameIn(const QList<SearchItem> &items, qint64 id)
{
    for (const SearchItem &one : items) {
        if (one.key == QString::number(id))
            return one.text;
    }
    return id > 0 ? QString::number(id) : QString();
}

MergeField textField(const char *label, QString Lead::*member)
{
    return {label, [member](const Lead &lead, const LeadChoices &) { return lead.*member; },
            [member](Lead &to, const Lead &from) { to.*member = from.*member; }};
}

template <class IdType>
MergeField choiceField(const char *label, IdType Lead::*member, QList<SearchItem> LeadChoices::*items)
{
    return {label,
            [=](const Lead &lead, const LeadChoices &choices) { return nameIn(choices.*items, (lead.*member).value); },
            [member](Lead &to, const Lead &from) { to.*member = from.*member; }};
}

const QList<MergeField> &allFields()
{
    static const QList<MergeField> fields = {
        textField(QT_TRANSLATE_NOOP("smarketing::LeadChoiceDialog", "First name"), &Lead::firstName),
        textField(QT_TRANSLATE_NOOP("smarketing::LeadChoiceDialog", "Last name"), &Lead::lastName),
        textField(QT_TRANSLATE_NOOP("smarketing::LeadChoiceDialog", "Company"), &Lead::company),
        textField(QT_TRANSLATE_NOOP("smarketing::LeadChoiceDialog", "Job title"), &Lead::jobTitle),
        textField(QT_TRANSLATE_NOOP("smarketing::LeadChoiceDialog", "E-mail"), &Lead::email),
        textField(QT_TRANSLATE_NOOP("smarketing::LeadChoiceDialog", "Phone"), &Lead::phone),
        textField(QT_TRANSLATE_NOOP("smarketing::LeadChoiceDialog", "City"), &Lead::city),
        textField(QT_TRANSLATE_NOOP("smarketing::LeadChoiceDialog", "Country"), &Lead::country),
        choiceField(QT_TRANSLATE_NOOP("smarketing::LeadChoiceDialog", "Persona"), &Lead::persona,
                    &LeadChoices::personas),
        choiceField(QT_TRANSLATE_NOOP("smarketing::LeadChoiceDialog", "Campaign"), &Lead::campaign,
                    &LeadChoices::campaigns),
        choiceField(QT_TRANSLATE_NOOP("smarketing::LeadChoiceDialog", "Channel"), &Lead::channel,
                    &LeadChoices::channels),
        choiceField(QT_TRANSLATE_NOOP("smarketing::LeadChoiceDialog", "Unit"), &Lead::unit, &LeadChoices::units),
        choiceField(QT_TRANSLATE_NOOP("smarketing::LeadChoiceDialog", "Owner"), &Lead::owner, &LeadChoices::owners),
        {QT_TRANSLATE_NOOP("smarketing::LeadChoiceDialog", "Value"),
         [](const Lead &lead, const LeadChoices &) { return leadLook::amount(lead.value); },
         [](Lead &to, const Lead &from) { to.value = from.value; }},
        textField(QT_TRANSLATE_NOOP("smarketing::LeadChoiceDialog", "Note"), &Lead::note),
    };
    return fields;
}

constexpr int longestShown = 120;

} // namespace

LeadChoiceDialog::LeadChoiceDialog(const Texts &texts, const QList<Version> &versions, const LeadChoices &choices,
                                   QWidget *parent)
    : QDialog(parent), m_versions(versions), m_error(new Label({}, TextSize::Body, Tone::Error))
{
    setObjectName(u"leadChoiceDialog"_s);
    setWindowTitle(texts.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *introduction = new Label(texts.introduction);
    introduction->setWordWrap(true);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    addFields(grid, choices);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    // As large as the versions need, within the window it stands over.
    const QSize window = parent ? parent->window()->size() : QSize(1024, 700);
    scroll->setMinimumSize(content->sizeHint().boundedTo(window - QSize(120, 300)).expandedTo(QSize(480, 0)));
    m_error->setWordWrap(true);
    m_error->hide();
    auto *cancel = makeButton(u"cancelButton"_s, tr("Cancel"));
    auto *accept = makeButton(u"acceptButton"_s, texts.accept, {}, ButtonKind::Primary);
    accept->setDefault(true);
    m_accept = accept;
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(new HeadingLabel(texts.title));
    column->addWidget(introduction);
    column->addWidget(scroll, 1);
    column->addWidget(m_error);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(chosen()); });
}

void LeadChoiceDialog::addFields(QGridLayout *grid, const LeadChoices &choices)
{
    int row = 0;
    for (int v = 0; v < int(m_versions.size()); ++v) {
        auto *title = new Label(m_versions.at(v).title);
        title->setTextSize(TextSize::Body, true);
        title->setElided(true);
        grid->addWidget(title, row, v + 1);
        grid->setColumnStretch(v + 1, 1);
    }
    const QList<MergeField> &fields = allFields();
    for (int f = 0; f < int(fields.size()); ++f) {
        QStringList shown;
        for (const Version &version : std::as_const(m_versions))
            shown += fields.at(f).shown(version.lead, choices);
        if (QSet<QString>(shown.begin(), shown.end()).size() < 2)
            continue;
        const QString label = tr(fields.at(f).label);
        grid->addWidget(new Label(label, TextSize::Body, Tone::Muted), ++row, 0);
        auto *group = new QButtonGroup(this);
        const qsizetype preferred = shown.first().isEmpty() ? shown.indexOf(QRegularExpression(u".+"_s)) : 0;
        for (int v = 0; v < int(shown.size()); ++v) {
            const QString text = shown.at(v).isEmpty() ? u"–"_s : shown.at(v).simplified().left(longestShown);
            auto *button = new QRadioButton(QString(text).replace(u'&', u"&&"_s));
            button->setObjectName(u"field%1version%2"_s.arg(f).arg(v));
            button->setAccessibleName(u"%1: %2, %3"_s.arg(label, text, m_versions.at(v).title));
            button->setToolTip(shown.at(v).left(1000).toHtmlEscaped());
            button->setChecked(v == preferred);
            group->addButton(button, v);
            grid->addWidget(button, row, v + 1);
        }
        m_groups += {f, group};
    }
    grid->setRowStretch(row + 1, 1);
}

QList<RecordField<Lead>> LeadChoiceDialog::fields(const LeadChoices &choices)
{
    QList<RecordField<Lead>> fields;
    for (const MergeField &one : allFields()) {
        const auto shown = [choices, &one](const Lead &lead) { return one.shown(lead, choices); };
        fields +=
            {tr(one.label), shown, one.take, [shown](const Lead &a, const Lead &b) { return shown(a) == shown(b); }};
    }
    return fields;
}

Lead LeadChoiceDialog::chosen() const
{
    Lead lead = m_versions.first().lead;
    for (const auto &[field, group] : m_groups)
        allFields().at(field).take(lead, m_versions.at(group->checkedId()).lead);
    return lead;
}

void LeadChoiceDialog::refuse(const QString &text)
{
    setBusy(false);
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void LeadChoiceDialog::setBusy(bool busy)
{
    m_accept->setEnabled(!busy);
}

} // namespace smarketing
