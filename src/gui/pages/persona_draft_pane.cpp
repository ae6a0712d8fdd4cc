// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/persona_draft_pane.h"

#include "dialogs/record_conflict.h"
#include "models/claim_model.h"
#include "models/persona_model.h"
#include "parts/button.h"
#include "parts/claim_table.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "smarketing/domain/real_text.h"
#include "smarketing/workbench/words.h"
#include "style/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto draftPause = std::chrono::milliseconds(900);

template <class E> void fill(QComboBox &combo, const QString &objectName, const QString &name)
{
    combo.setObjectName(objectName);
    combo.setAccessibleName(name);
    for (const E one : allOf<E>())
        combo.addItem(words::label(one), toText(one));
}

QString asText(const QList<PersonaClaim> &claims)
{
    QStringList lines;
    for (const PersonaClaim &claim : claims)
        lines += u"%1 (%2)"_s.arg(claim.text, words::label(claim.provenance));
    return lines.join(u'\n');
}

bool sameClaims(const QList<PersonaClaim> &a, const QList<PersonaClaim> &b)
{
    return std::ranges::equal(a, b, [](const PersonaClaim &x, const PersonaClaim &y) {
        return x.topic == y.topic && x.text == y.text && x.provenance == y.provenance && x.source == y.source;
    });
}

} // namespace

PersonaDraftPane::PersonaDraftPane(Session &session, QWidget *parent)
    : Pane(session, parent),
      m_claims(new ClaimModel(this)),
      m_table(new ClaimTable(m_claims)),
      m_summary(new QPlainTextEdit),
      m_note(new Label({}, TextSize::Small, Tone::Muted)),
      m_adding(new QWidget),
      m_topic(new QComboBox),
      m_text(new QLineEdit),
      m_provenance(new QComboBox),
      m_source(new QLineEdit),
      m_tableError(new FieldError(m_table)),
      m_addError(new FieldError(m_text)),
      m_discard(new QAction(icon(u"trash"_s), tr("Discard draft"), this))
{
    m_discard->setObjectName(u"discardDraft"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(draftPause);
    build();
    connect(&m_pause, &QTimer::timeout, this, &PersonaDraftPane::save);
    connect(m_summary, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_claims, &ClaimModel::edited, this, &PersonaDraftPane::save);
    connect(m_discard, &QAction::triggered, this, &PersonaDraftPane::discard);
    connect(&session, &Session::actorChanged, this, &PersonaDraftPane::permit);
}

void PersonaDraftPane::build()
{
    m_note->setWordWrap(true);
    m_note->setObjectName(u"draftNote"_s);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setAccessibleName(tr("Summary"));
    m_summary->setPlaceholderText(tr("In a sentence or two: who is this?"));
    m_summary->setTabChangesFocus(true);
    m_summary->setFixedHeight(m_summary->fontMetrics().lineSpacing() * 2 + space::l);
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(makeActionButton(m_discard, ButtonKind::Quiet, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_summary);
    column->addWidget(buildTable(), 1);
    column->addWidget(m_tableError);
    column->addWidget(buildAddLine());
    column->addLayout(foot);
}

QWidget *PersonaDraftPane::buildTable()
{
    m_table->setObjectName(u"claimTable"_s);
    m_table->setAccessibleName(tr("Claims"));
    m_table->setToolTip(tr("Double-click or F2 edits, Alt+Up and Alt+Down move, Delete removes"));
    m_table->installEventFilter(this);
    m_summary->installEventFilter(this);
    return m_table;
}

QWidget *PersonaDraftPane::buildAddLine()
{
    fill<ClaimTopic>(*m_topic, u"claimTopic"_s, tr("About"));
    fill<Provenance>(*m_provenance, u"claimProvenance"_s, tr("Comes from"));
    m_provenance->setCurrentIndex(static_cast<int>(Provenance::Assumption));
    m_text->setObjectName(u"claimText"_s);
    m_text->setAccessibleName(tr("New claim"));
    m_text->setPlaceholderText(tr("A new claim; Enter adds it"));
    m_source->setObjectName(u"claimSource"_s);
    m_source->setAccessibleName(tr("Source"));
    m_source->setPlaceholderText(tr("Source: who said it, which figures"));
    auto *button = makeButton(u"addClaim"_s, tr("Add"), u"plus"_s);
    connect(button, &QPushButton::clicked, this, &PersonaDraftPane::add);
    for (QLineEdit *field : {m_text, m_source})
        connect(field, &QLineEdit::returnPressed, this, &PersonaDraftPane::add);
    connect(m_source, &QLineEdit::textEdited, m_addError, &FieldError::clearMessage);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::s);
    first->addWidget(m_topic);
    first->addWidget(m_text, 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::s);
    second->addWidget(m_provenance);
    second->addWidget(m_source, 1);
    second->addWidget(button);
    auto *column = new QVBoxLayout(m_adding);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_addError);
    return m_adding;
}

void PersonaDraftPane::setDraft(const PersonaVersion &draft, bool hasVersionInForce)
{
    m_hasVersionInForce = hasVersionInForce;
    const bool fresh = m_shown.id != draft.id;
    if (fresh)
        save();
    if (fresh || (!isTouched() && !m_saving)) {
        m_shown = draft;
        showFields(draft);
    }
    permit();
}

void PersonaDraftPane::showFields(const PersonaVersion &draft)
{
    const QSignalBlocker quiet(m_summary);
    if (cleaned(m_summary->toPlainText()) != draft.summary)
        m_summary->setPlainText(draft.summary);
    m_claims->setClaims(draft.claims);
    m_claims->setRefused(-1);
    m_tableError->clearMessage();
}

void PersonaDraftPane::permit()
{
    const Person &actor = session().actor();
    const bool edits = may(actor, Action::DraftPersona);
    m_summary->setReadOnly(!edits);
    m_claims->setEditable(edits);
    m_adding->setEnabled(edits);
    m_discard->setEnabled(edits && m_hasVersionInForce);
    m_discard->setToolTip(edits && !m_hasVersionInForce ? tr("No version is in force yet: this draft is all there is.")
                                                        : words::whyNot(actor, Action::DraftPersona));
    if (!edits)
        m_note->setText(words::whyNot(actor, Action::DraftPersona));
    else if (!m_shown.signatures.isEmpty())
        m_note->setText(tr("%n signature(s) given. A change withdraws them.", nullptr, int(m_shown.signatures.size())));
    else
        m_note->setText(tr("Everything is saved as you go. It is in force once both departments have signed."));
}

bool PersonaDraftPane::isTouched() const
{
    // As it is kept: a space at the end of what is being typed is no change.
    return cleaned(m_summary->toPlainText()) != m_shown.summary || !sameClaims(m_claims->claims(), m_shown.claims);
}

void PersonaDraftPane::add()
{
    PersonaClaim claim;
    claim.topic = fromText<ClaimTopic>(m_topic->currentData().toString()).value_or(ClaimTopic::Who);
    claim.provenance = fromText<Provenance>(m_provenance->currentData().toString()).value_or(Provenance::Assumption);
    claim.text = m_text->text().trimmed();
    claim.source = m_source->text().trimmed();
    if (claim.text.isEmpty())
        return m_addError->setMessage(tr("Write the claim first."));
    if (claim.source.isEmpty() && claim.provenance != Provenance::Assumption) {
        m_source->setFocus();
        return m_addError->setMessage(tr("Name the source. Without one it is an assumption."));
    }
    m_addError->clearMessage();
    m_text->clear();
    m_source->clear();
    m_text->setFocus();
    m_claims->append(claim);
    m_table->scrollToBottom();
}

void PersonaDraftPane::moveCurrent(int by)
{
    const int row = m_table->currentIndex().row();
    const int to = by < 0 ? row - 1 : row + 2;
    if (m_claims->move(row, to))
        m_table->selectRow(row + by);
}

bool PersonaDraftPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_summary && event->type() == QEvent::FocusOut)
        save();
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers() == Qt::AltModifier;
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        m_claims->remove(m_table->currentIndex().row());
        return true;
    }
    return Pane::eventFilter(watched, event);
}

void PersonaDraftPane::save()
{
    m_pause.stop();
    if (m_saving || !m_shown.id || !isTouched() || !may(session().actor(), Action::DraftPersona))
        return;
    saveAs({m_shown.persona, m_shown.rowVersion, m_summary->toPlainText(), m_claims->claims()}, m_shown);
}

void PersonaDraftPane::saveAs(const personas::DraftEdit &edit, const PersonaVersion &before)
{
    m_saving = true;
    write(
        u"save-persona-draft"_s,
        [edit](Transaction &tx) {
            const personas::DraftSaved done = personas::saveDraft(tx, edit);
            const personas::Detail detail = personas::find(tx, edit.persona);
            return std::pair(detail.versions.constFirst(), done.signaturesWithdrawn);
        },
        [this, edit, before](const std::pair<PersonaVersion, int> &done) {
            m_saving = false;
            if (done.first.persona != m_shown.persona)
                return;
            // Only what nobody has touched since is taken from what was written (ids, tidied words).
            const bool untouched =
                m_summary->toPlainText() == edit.summary && sameClaims(m_claims->claims(), edit.claims);
            m_shown = done.first;
            if (untouched)
                showFields(m_shown);
            permit();
            tellSaved(before, done.second);
            Q_EMIT saved();
            save();
        },
        [this, edit](const Error &error) {
            m_saving = false;
            return failed(error, edit);
        });
}

void PersonaDraftPane::tellSaved(const PersonaVersion &before, int withdrawn)
{
    const QString text = withdrawn > 0 ? tr("Draft saved. %n signature(s) withdrawn: sign again.", nullptr, withdrawn)
                                       : tr("Draft saved.");
    tell(text, [this, before] {
        if (before.id != m_shown.id)
            return;
        const PersonaVersion current = m_shown;
        PersonaVersion back = before;
        back.rowVersion = current.rowVersion;
        showFields(back);
        saveAs({back.persona, back.rowVersion, back.summary, back.claims}, current);
    });
}

bool PersonaDraftPane::failed(const Error &error, const personas::DraftEdit &edit)
{
    if (dynamic_cast<const Conflict *>(&error)) {
        askWhoseStays(edit);
        return true;
    }
    const auto *refused = dynamic_cast<const Refused *>(&error);
    if (!refused || refused->field != u"claims")
        return false;
    m_tableError->setMessage(words::errorText(error));
    m_claims->setRefused(refused->args.value(0).toInt() - 1);
    return true;
}

void PersonaDraftPane::askWhoseStays(const personas::DraftEdit &mine)
{
    read(
        m_reading, [id = mine.persona](Reading &reading) { return personas::find(reading, id); },
        [this, mine](const personas::Detail &detail) {
            const PersonaVersion theirs = detail.versions.constFirst();
            if (theirs.state != PersonaState::Draft) {
                m_shown = {};
                Q_EMIT saved();
                return;
            }
            const QList<RecordField<PersonaVersion>> fields = {
                recordField(tr("Summary"), &PersonaVersion::summary),
                {tr("Claims"), [](const PersonaVersion &one) { return asText(one.claims); },
                 [](PersonaVersion &to, const PersonaVersion &from) { to.claims = from.claims; },
                 [](const PersonaVersion &one, const PersonaVersion &other) {
                     return sameClaims(one.claims, other.claims);
                 }}};
            PersonaVersion own = m_shown;
            own.summary = mine.summary;
            own.claims = mine.claims;
            const auto settled = [this, theirs](const PersonaVersion &merged) {
                m_shown = theirs;
                showFields(merged);
                permit();
                if (merged.summary == theirs.summary && sameClaims(merged.claims, theirs.claims)) {
                    Q_EMIT saved();
                    return;
                }
                saveAs({merged.persona, theirs.rowVersion, merged.summary, merged.claims}, theirs);
            };
            chooseVersions<PersonaVersion>(this, detail.persona.name, fields, m_shown, own, theirs, settled);
        });
}

void PersonaDraftPane::discard()
{
    const PersonaVersion draft = m_shown;
    write(
        u"discard-persona-draft"_s,
        [draft](Transaction &tx) { personas::discardDraft(tx, draft.id, draft.rowVersion); },
        [this, draft] {
            m_shown = {};
            tell(tr("Draft discarded."), [this, draft] {
                write(
                    u"save-persona-draft"_s,
                    [draft](Transaction &tx) {
                        personas::saveDraft(tx, {draft.persona, 0, draft.summary, draft.claims});
                    },
                    [this] { Q_EMIT saved(); });
            });
            Q_EMIT saved();
        });
}

} // namespace smarketing
