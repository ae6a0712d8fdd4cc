// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPainter;
class QPushButton;
class QVBoxLayout;

namespace smarketing {

/// The two overlapping rings, fitted into the rectangle: the program's emblem.
void paintRings(QPainter *painter, const QRectF &rect, const QPalette &palette);

class RingsEmblem : public QWidget {
    Q_OBJECT

public:
    explicit RingsEmblem(int height = 32, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_height;
};

struct RingsLine {
    QString key = {};
    int count = 0;
    QString text = {};
    QString toolTip = {};
};

enum class RingsZone { Marketing, Shared, Sales };

/// The home page's picture: what waits for marketing, for both and for sales. Each zone lists lines that can be
/// clicked or reached by Tab. It is as high as its lines need.
class RingsView : public QWidget {
    Q_OBJECT

public:
    explicit RingsView(QWidget *parent = nullptr);

    void setTitle(RingsZone zone, const QString &title);
    void setLines(RingsZone zone, const QList<RingsLine> &lines);
    /// Said in a zone that has no lines.
    void setEmptyText(RingsZone zone, const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Column {
        QWidget *box = nullptr;
        QLabel *title = nullptr;
        QVBoxLayout *lines = nullptr;
        QString emptyText;
        QList<RingsLine> content;
    };
    Column &column(RingsZone zone) { return m_columns[int(zone)]; }
    void fill(Column &column, RingsZone zone);
    void placeColumns();

    Column m_columns[3];
    int m_needed = 0; ///< height the lines take at this width
};

} // namespace smarketing
