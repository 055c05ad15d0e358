// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>

class QSettings;

namespace Cordboard {

/// Where everything lies in the window.
struct ScreenLayout
{
    QByteArray geometry; ///< of the window, QWidget::saveGeometry()
    QByteArray docks; ///< QMainWindow::saveState() with MainWindow::layoutVersion
    QByteArray people; ///< look, tab and columns of the people region

    bool operator==(const ScreenLayout &) const = default;
    bool isEmpty() const { return docks.isEmpty(); }
};

/// The layouts that the operator keeps by name: "Front desk", "Night", "Two monitors". Kept in the settings.
class ScreenLayouts final : public QObject
{
    Q_OBJECT
public:
    static constexpr int longestName = 60; ///< characters; longer ones are cut
    static constexpr int most = 30;

    /// `settings` must outlive it.
    explicit ScreenLayouts(QSettings &settings, QObject *parent = nullptr);

    /// In the order in which they were kept first.
    QStringList names() const { return m_names; }
    ScreenLayout layout(const QString &name) const;
    /// Keeps it under that name, over what was there. False: the name is empty, or there are too many.
    bool keep(const QString &name, const ScreenLayout &layout);
    /// False: there is no such, or the new name is empty or taken.
    bool rename(const QString &name, const QString &to);
    void remove(const QString &name);
    /// Reads the settings again, which somebody else has written.
    void reload();

signals:
    void changed();

private:
    void write();

    QSettings &m_settings;
    QStringList m_names;
    QList<ScreenLayout> m_layouts;
};

} // namespace Cordboard
