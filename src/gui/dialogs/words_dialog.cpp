// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/words_dialog.h"

#include <QPlainTextEdit>

namespace smarketing {

using namespace Qt::StringLiterals;

WordsDialog::WordsDialog(const Texts &texts, const QString &field, QWidget *parent)
    : FormDialog(texts.title, texts.accept, parent), m_words(new QPlainTextEdit)
{
    setObjectName(u"wordsDialog"_s);
    setIntroduction(texts.introduction);
    m_words->setObjectName(u"words"_s);
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(96);
    addField(field, texts.label, m_words);
    m_words->setFocus();
}

void WordsDialog::setWords(const QString &words)
{
    m_words->setPlainText(words);
}

void WordsDialog::submit()
{
    setBusy(true);
    Q_EMIT given(m_words->toPlainText());
}

} // namespace smarketing
