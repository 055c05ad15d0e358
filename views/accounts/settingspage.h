// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Cordboard {

class Theme;

/// A page of the settings: heading, a sentence about it, and what the page puts below.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(const Theme &theme, const QString &title, const QString &about, QWidget *parent = nullptr);

    const QString &title() const { return m_title; }

protected:
    const Theme &theme() const { return m_theme; }
    QVBoxLayout *column() const { return m_column; }

private:
    const Theme &m_theme;
    QString m_title;
    QVBoxLayout *m_column;
};

} // namespace Cordboard
