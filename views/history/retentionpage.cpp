// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/retentionpage.h"

#include "views/accounts/themedlabel.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int readable = 620;
constexpr int fieldWidth = 260;
const QString daysKey = u"history/days"_s;
const QString notBeforeKey = u"history/notBefore"_s;

/// Index of `days` in a box of days; adds it when it is none of those offered.
int placeOf(QComboBox &box, int days, const QString &name)
{
    if (box.findData(days) < 0)
        box.addItem(name, days);
    return box.findData(days);
}

} // namespace

RetentionPage::RetentionPage(const Theme &theme, CallStore &store, QSettings &settings, QWidget *parent)
    : SettingsPage(theme, tr("Call history"), tr("Finished calls and the notes on them stay on this computer, for search, missed callers and statistics."), parent), m_store(store),
      m_settings(settings), m_days(new QComboBox(this)), m_older(new QComboBox(this)), m_export(new QPushButton(tr("Export as CSV"), this)),
      m_delete(new QPushButton(tr("Delete"), this)), m_size(new ThemedLabel(theme, {}, TypeRole::Body, Token::Text2, this)),
      m_result(new ThemedLabel(theme, {}, TypeRole::Body, Token::Text2, this))
{
    addKeeping();
    addExport();
    addDeleting();
    m_result->setObjectName("historyResult"_L1);
    m_result->setWordWrap(true);
    m_result->setMaximumWidth(theme.px(readable));
    column()->addWidget(m_result);
    column()->addStretch(1);
    connect(&store, &CallStore::changed, this, &RetentionPage::showSize);
    connect(&store, &CallStore::ready, this, &RetentionPage::showSize);
    showSize();
}

void RetentionPage::addKeeping()
{
    auto *title = new ThemedLabel(theme(), tr("Keep calls and their notes"), TypeRole::Strong, Token::Text, this);
    title->setBuddy(m_days);
    m_days->setObjectName("historyDays"_L1);
    m_days->setAccessibleName(title->text());
    m_days->setFixedWidth(theme().px(fieldWidth));
    m_days->addItem(tr("for ever"), 0);
    m_days->addItem(tr("for 30 days"), 30);
    m_days->addItem(tr("for 90 days"), 90);
    m_days->addItem(tr("for one year"), 365);
    m_days->addItem(tr("for three years"), 3 * 365);
    m_days->setCurrentIndex(placeOf(*m_days, m_store.retention(), tr("for %n days", nullptr, m_store.retention())));
    connect(m_days, &QComboBox::currentIndexChanged, this, &RetentionPage::chooseDays);
    auto *hint = new ThemedLabel(theme(), tr("Call-backs that are done go with the calls. Promises that are open, and what you noted about a caller, stay until you remove them."),
        TypeRole::Caption, Token::Text2, this);
    hint->setWordWrap(true);
    hint->setMaximumWidth(theme().px(readable));
    m_size->setObjectName("historySize"_L1);
    m_size->setWordWrap(true);
    m_size->setMaximumWidth(theme().px(readable));
    m_size->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column()->addWidget(title);
    column()->addWidget(m_days);
    column()->addWidget(hint);
    column()->addWidget(m_size);
    column()->addSpacing(theme().tokens().space.x4);
}

void RetentionPage::addExport()
{
    column()->addWidget(new ThemedLabel(theme(), tr("Copy"), TypeRole::Strong, Token::Text, this));
    m_export->setObjectName("historyExport"_L1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_export);
    row->addStretch(1);
    column()->addLayout(row);
    column()->addSpacing(theme().tokens().space.x4);
    connect(m_export, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Export the history"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("CSV files (*.csv)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"csv"_s);
        dialog->selectFile(tr("calls.csv", "name of a file"));
        connect(dialog, &QFileDialog::fileSelected, this, &RetentionPage::exportTo);
        dialog->open();
    });
}

void RetentionPage::addDeleting()
{
    auto *title = new ThemedLabel(theme(), tr("Delete now"), TypeRole::Strong, Token::Text, this);
    title->setBuddy(m_older);
    m_older->setObjectName("historyOlder"_L1);
    m_older->setAccessibleName(tr("Which calls are deleted"));
    m_older->addItem(tr("calls older than a year"), 365);
    m_older->addItem(tr("calls older than 90 days"), 90);
    m_older->addItem(tr("calls older than 30 days"), 30);
    m_older->addItem(tr("all calls"), 0);
    m_older->setFixedWidth(theme().px(fieldWidth));
    m_delete->setObjectName("historyDelete"_L1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_older);
    row->addWidget(m_delete);
    row->addStretch(1);
    column()->addWidget(title);
    column()->addLayout(row);
    connect(m_delete, &QPushButton::clicked, this, &RetentionPage::deleteNow);
}

void RetentionPage::showSize()
{
    CallQuery all;
    all.limit = 1;
    m_store.page(all).then(this, [this](const CallPage &page) {
        const QString calls = tr("%n call(s)", nullptr, page.total);
        const qint64 bytes = m_store.bytesOnDisk();
        m_size->setText(!m_store.problemText().isEmpty() ? m_store.problemText()
                : m_store.path().isEmpty()               ? tr("%1, kept in memory until the program ends.", "how many calls").arg(calls)
                                           : tr("%1, %2 in %3", "how many calls, size, file").arg(calls, locale().formattedDataSize(bytes), QDir::toNativeSeparators(m_store.path())));
        m_export->setEnabled(page.total > 0 && !m_running);
        m_delete->setEnabled(page.total > 0);
    });
}

void RetentionPage::askToLose(const QDateTime &before, const std::function<void(bool)> &then)
{
    CallQuery query;
    query.filter.to = before;
    query.limit = 1;
    m_store.page(query).then(this, [this, then](const CallPage &page) {
        if (page.total == 0) {
            then(true);
            return;
        }
        auto *ask = new QMessageBox(QMessageBox::Warning, tr("Delete calls?"), tr("%n call(s) and the notes on them are deleted. This cannot be undone.", nullptr, page.total),
            QMessageBox::Cancel, this);
        ask->setObjectName("historyAsk"_L1);
        ask->setAttribute(Qt::WA_DeleteOnClose);
        QPushButton *yes = ask->addButton(tr("Delete"), QMessageBox::DestructiveRole);
        ask->setDefaultButton(QMessageBox::Cancel);
        connect(ask, &QMessageBox::finished, this, [ask, yes, then] { then(ask->clickedButton() == yes); });
        ask->open();
    });
}

void RetentionPage::chooseDays()
{
    const int days = m_days->currentData().toInt();
    const auto apply = [this, days](bool sure) {
        if (!sure) {
            const QSignalBlocker quiet(m_days);
            m_days->setCurrentIndex(m_days->findData(m_store.retention()));
            return;
        }
        m_settings.setValue(daysKey, days);
        m_store.setRetention(days);
    };
    if (days == 0)
        apply(true);
    else
        askToLose(QDateTime::currentDateTimeUtc().addDays(-days), apply);
}

void RetentionPage::deleteNow()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-m_older->currentData().toInt());
    askToLose(before, [this, before](bool sure) {
        if (!sure)
            return;
        // The PBX may still have them: they must not come back with the next look.
        if (!m_store.notBefore().isValid() || m_store.notBefore() < before) {
            m_settings.setValue(notBeforeKey, before);
            m_store.setNotBefore(before);
        }
        m_store.forget(before).then(this, [this](int gone) {
            say(tr("%n call(s) deleted.", nullptr, gone), false);
            showSize();
        });
    });
}

void RetentionPage::exportTo(const QString &path)
{
    if (m_running)
        return;
    m_running = new CallExport(m_store, {}, path, {}, this);
    m_export->setEnabled(false);
    connect(m_running, &CallExport::progressed, this, [this](int written, int total) { say(tr("%1 of %2 calls written", "numbers").arg(written).arg(total), false); });
    connect(m_running, &CallExport::finished, this, [this, path](int written, const QString &error) {
        m_running->deleteLater();
        m_running.clear();
        say(error.isEmpty() ? tr("%n calls exported to %1", nullptr, written).arg(path) : error, !error.isEmpty());
        showSize();
    });
    m_running->start();
}

void RetentionPage::say(const QString &sentence, bool failed)
{
    m_result->setInk(failed ? Token::AlarmText : Token::Ok);
    m_result->setText(sentence);
}

} // namespace Cordboard
