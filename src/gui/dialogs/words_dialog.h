// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"

class QPlainTextEdit;

namespace smarketing {

/// Asks for a few sentences: an objection's reason, an answer, what came of a team. Stays open until they were taken
/// up; a refusal is shown below them.
class WordsDialog : public FormDialog {
    Q_OBJECT
public:
    struct Texts {
        QString title;
        QString introduction; ///< what it is about; may be empty
        QString label;
        QString accept;
    };
    /// `field` is what a refusal calls the text.
    WordsDialog(const Texts &texts, const QString &field, QWidget *parent);

    void setWords(const QString &words);

Q_SIGNALS:
    void given(const QString &words);

protected:
    void submit() override;

private:
    QPlainTextEdit *m_words;
};

} // namespace smarketing
