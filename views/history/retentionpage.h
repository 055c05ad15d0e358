// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/callexport.h"
#include "views/accounts/settingspage.h"

#include <QPointer>

#include <functional>

class QComboBox;
class QPushButton;
class QSettings;

namespace Cordboard {

class ThemedLabel;

/// What is kept of finished calls: for how long, how much room it takes, a copy of it, and getting rid of it.
class RetentionPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// Both must outlive it.
    RetentionPage(const Theme &theme, CallStore &store, QSettings &settings, QWidget *parent = nullptr);

    void exportTo(const QString &path);

private:
    void addKeeping();
    void addExport();
    void addDeleting();
    void showSize();
    void chooseDays();
    void deleteNow();
    /// Asks whether the calls that began before may go; `then` hears the answer. Nothing to lose: it is yes.
    void askToLose(const QDateTime &before, const std::function<void(bool)> &then);
    void say(const QString &sentence, bool failed);

    CallStore &m_store;
    QSettings &m_settings;
    QComboBox *m_days;
    QComboBox *m_older;
    QPushButton *m_export;
    QPushButton *m_delete;
    ThemedLabel *m_size;
    ThemedLabel *m_result;
    QPointer<CallExport> m_running;
};

} // namespace Cordboard
