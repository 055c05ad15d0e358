// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "models/core/switchboard.h"
#include "views/history/callbackview.h"
#include "views/history/callercard.h"
#include "views/history/historyview.h"
#include "views/history/messageform.h"
#include "views/history/misseddeskview.h"
#include "views/people/peopleview.h"
#include "views/services/mediasaver.h"
#include "views/theme/theme.h"
#include "views/window/callerdesk.h"
#include "views/window/callstrip.h"
#include "views/window/findframe.h"
#include "views/window/statusline.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

// What is remembered of callers, in the window: pages beside the people, the strip's third line, the likely person, messages.
namespace Cordboard {

using namespace Qt::StringLiterals;

void MainWindow::setCallers(CallerDesk &callers)
{
    m_callers = &callers;
    m_search->setRanking(&callers.context());
    auto *history = new HistoryView(callers.store(), m_theme);
    auto *missed = new MissedDeskView(callers.missed(), m_theme);
    auto *callbacks = new CallbackView(callers.callbacks(), m_theme);
    auto *card = new CallerCard(callers.context(), m_theme);
    addServiceDock(u"historyDock"_s, tr("Call history"), history);
    addServiceDock(u"missedDeskDock"_s, tr("Missed callers"), missed);
    addServiceDock(u"callbackDock"_s, tr("Call-backs"), callbacks);
    addServiceDock(u"callerDock"_s, tr("About the caller"), card);
    restoreState(m_settings.value("window/docks"_L1).toByteArray(), layoutVersion);

    for (CallPageView *page : { static_cast<CallPageView *>(history), static_cast<CallPageView *>(missed), static_cast<CallPageView *>(callbacks) }) {
        connect(page, &CallPageView::textTyped, this, &MainWindow::typeIntoSearch);
        connect(page, &CallPageView::dialRequested, this, [this](const QString &number, const QString &name) {
            m_desk.dial({ m_desk.activeAccount(), {}, number, name, {} });
        });
    }
    const auto showHistory = [this, history](const QString &number) {
        history->showNumber(number);
        showServiceDock(u"historyDock"_s);
    };
    connect(missed, &MissedDeskView::historyRequested, this, showHistory);
    connect(card, &CallerCard::historyRequested, this, showHistory);
    connect(card, &CallerCard::messageRequested, this, &MainWindow::writeMessage);
    connect(card, &CallerCard::personChosen, this, [this](const ExtensionId &person) {
        m_find->box()->clear();
        m_chosen = targetOf(person);
        updateTarget();
        focusSearch();
    });
    connect(callbacks, &CallbackView::mailRequested, this, &MainWindow::openOutside);
    connect(callbacks, &CallbackView::copyRequested, this, [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    connect(history, &HistoryView::recordingRequested, this, &MainWindow::playRecording);
    connect(&callers.crm(), &CrmLink::openRequested, this, &MainWindow::openOutside);
    connect(&callers.crm(), &CrmLink::askRequested, this, [this](const QUrl &url) {
        auto *ask = new QMessageBox(QMessageBox::Question, tr("Open the page about the caller?"),
            tr("May Cordboard open pages of %1 when calls come in?").arg(url.host()), QMessageBox::Yes | QMessageBox::No, this);
        ask->setAttribute(Qt::WA_DeleteOnClose);
        connect(ask, &QMessageBox::finished, this, [this, url](int answer) { m_callers->crm().allow(url, answer == QMessageBox::Yes); });
        ask->open();
    });
    connect(&callers, &CallerDesk::changed, this, &MainWindow::showCaller);
    connect(&callers.store(), &CallStore::problemChanged, this, [this] {
        m_status->show({ Notice::Level::Failure, m_callers->store().problemText(), {}, m_desk.clock().now() });
    });
    m_likelyTimer.setSingleShot(true);
    connect(&m_likelyTimer, &QTimer::timeout, this, &MainWindow::updateTarget);
    showCaller();
}

void MainWindow::showCaller()
{
    m_strip->setCallerLine(m_callers->line());
    const DeskState &state = m_desk.state();
    const CallId with = state.phase == DeskPhase::WithYou ? state.call : CallId();
    if (with != m_likelyFor) {
        // The Enter that answered, pressed twice, must not transfer: the likely person is shown at once and armed a moment later.
        m_likelyFor = with;
        if (!with.isEmpty())
            m_likelyTimer.start(armingMs);
    }
    updateTarget();
}

Target MainWindow::likelyTarget(QString *reason) const
{
    return m_callers && !m_likelyFor.isEmpty() ? m_callers->likely(reason) : Target();
}

void MainWindow::writeMessage()
{
    if (!m_callers)
        return;
    auto *dialog = new QDialog(this);
    dialog->setObjectName("messageDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Message"));
    auto *form = new MessageForm(m_theme);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(form);
    const DeskState &state = m_desk.state();
    form->begin(m_callers->draft(), state.via, state.startedAt.isValid() ? state.startedAt : m_desk.clock().now());
    connect(form, &MessageForm::saveRequested, this, [this](const Callback &callback) {
        m_callers->callbacks().add(callback);
        m_status->show({ Notice::Level::Good, tr("The message for %1 is on the list of call-backs").arg(callback.forName.isEmpty() ? callback.forNumber : callback.forName), {},
            m_desk.clock().now() });
    });
    connect(form, &MessageForm::mailRequested, this, &MainWindow::openOutside);
    connect(form, &MessageForm::copyRequested, this, [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    connect(form, &MessageForm::finished, dialog, &QDialog::accept);
    dialog->resize(m_theme.px(480), m_theme.px(420));
    dialog->open();
}

void MainWindow::openOutside(const QUrl &url)
{
    if (!QDesktopServices::openUrl(url))
        m_status->show({ Notice::Level::Failure, tr("No program is set up to open %1.").arg(url.scheme() == "mailto"_L1 ? tr("mail") : url.toString()), {}, m_desk.clock().now() });
}

void MainWindow::playRecording(const CdrId &cdr, const QString &recording, const QString &title)
{
    m_status->setPassing(tr("Fetching the recording"));
    m_desk.board().fetchRecording(cdr.account(), recording).then(this, [this, recording, title](const Result<Media> &media) {
        m_status->setPassing({});
        if (!media) {
            m_status->show({ Notice::Level::Failure, tr("The recording cannot be fetched. %1").arg(media.error().message()), {}, m_desk.clock().now() });
            return;
        }
        const QString path = m_media->temporaryFile(*media, recording);
        if (path.isEmpty())
            m_status->show({ Notice::Level::Failure, m_media->error(), {}, m_desk.clock().now() });
        else
            play(QUrl::fromLocalFile(path), title);
    });
}

} // namespace Cordboard
