// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>

class QScrollArea;
class QStackedWidget;

namespace Cordboard {

class NavList;
class SettingsPage;
class Theme;

/// The settings: pages at the left, effects at once, nothing to confirm. Show it with show() or open().
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(const Theme &theme, QWidget *parent = nullptr);

    /// Takes the page over, in place of the one that has the same `key`. `iconName` is a drawing.
    void addPage(const QString &key, const QString &iconName, SettingsPage *page);
    void showPage(const QString &key);
    QString currentPage() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    NavList *m_list;
    QStackedWidget *m_pages;
    QHash<QString, QScrollArea *> m_areas;
};

} // namespace Cordboard
