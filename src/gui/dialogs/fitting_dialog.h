// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QScrollArea;

namespace smarketing {

/// A dialog as large as its content needs and never larger than its screen. What is put into scrolled() scrolls where
/// there is no room; whatever stands beside it (title, errors, buttons) is always seen. It has its size before it is
/// shown, so that it is centred once, and takes the keyboard when it opens.
class FittingDialog : public QDialog {
    Q_OBJECT
public:
    explicit FittingDialog(QWidget *parent = nullptr) : QDialog(parent) {}

    void setVisible(bool visible) override;

protected:
    /// The part of the dialog that scrolls, around `content`; one a dialog.
    QScrollArea *scrolled(QWidget *content);
    bool event(QEvent *event) override;

private:
    void fit();
    int heightAt(int width) const;

    QScrollArea *m_scroll = nullptr;
    bool m_sized = false; ///< its size was given: content that is flexible does not make it grow
};

} // namespace smarketing
