// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Cordboard {

class KeysModel;
class Theme;

/// The keys table. Enter, F2 or a click on a key waits for the new one; Delete takes it away; Esc leaves it as it was.
class KeysView final : public QTableView
{
    Q_OBJECT
public:
    KeysView(const Theme &theme, KeysModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &) override { }

private:
    void capture(QKeyEvent *event);
    void measure();

    const Theme &m_theme;
    KeysModel &m_keys;
};

} // namespace Cordboard
