// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/replay/replaydesk.h"

#include "backends/replay/replaybackend.h"
#include "views/replay/replaybar.h"
#include "views/theme/theme.h"

#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

ReplayDesk::ReplayDesk(RecordFile file, const QString &name, Theme &theme, const QSettings &like, QWidget *parent)
    : QWidget(parent), m_clock(QDateTime()), m_replayer(std::move(file), m_clock), m_desk(std::make_unique<SecondDesk>(m_clock, theme, like)),
      m_bar(new ReplayBar(m_replayer, m_desk->window(), theme, this))
{
    setObjectName("replayDesk"_L1);
    setWindowTitle(tr("%1 - Recording", "file name").arg(name));
    MainWindow &window = m_desk->window();
    auto *column = new QVBoxLayout(this);
    const int gap = theme.tokens().space.x2;
    column->setContentsMargins(0, 0, 0, gap);
    column->setSpacing(gap);
    window.setWindowFlags(Qt::Widget);
    column->addWidget(&window, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(gap, 0, gap, 0);
    row->addWidget(m_bar);
    column->addLayout(row);
    window.show();

    for (ReplayBackend *backend : m_replayer.backends())
        board().addBackend(backend, backend->account());
    connect(&m_replayer, &Replayer::told, this, [this](const RecordEntry &entry) { handOver(entry, false); });
    connect(&m_replayer, &Replayer::jumped, this, &ReplayDesk::handOverAnew);
    connect(&m_replayer, &Replayer::moved, this, [this] { board().secondTick()->beat(); });
    m_replayer.rewind();
    board().flushNow();
}

void ReplayDesk::handOver(const RecordEntry &entry, bool afterJump)
{
    const auto *answered = std::get_if<RecordEntry::Answered>(&entry.what);
    if (!answered || answered->error.kind != PbxError::Kind::None)
        return;
    const auto *asked = m_replayer.asked(answered->serial);
    if (!asked || asked->word != "blind-transfer"_L1)
        return;
    board().flushNow();
    const CallId id(entry.account, asked->arguments.value("call"_L1).toString());
    const ExtensionId self = board().ownExtension(entry.account);
    const QString number = asked->arguments.value("number"_L1).toString();
    const ExtensionId extension = board().extensionByNumber(entry.account, number);
    const Call *call = board().call(id);
    const Leg *there = call ? call->legOf(extension) : nullptr;
    if (!call || number.isEmpty() || (afterJump && !(there && there->state == LineState::Ringing)))
        return;
    const Leg *caller = Switchboard::otherLeg(*call, self);
    const Extension *person = board().extension(extension);
    m_desk->desk().handedOver().add(id, caller ? board().legName(*caller) : QString(), self, { entry.account, extension, number, person ? person->name : QString(), {} });
}

void ReplayDesk::handOverAnew()
{
    HandedOverModel &handed = m_desk->desk().handedOver();
    const QList<CallId> before = handed.underWay();
    for (const CallId &call : before)
        handed.withdraw(call);
    for (qsizetype i = 0; i < m_replayer.passed(); ++i)
        handOver(m_replayer.file().entries.at(i), true);
}

ReplayDesk::~ReplayDesk()
{
    m_replayer.pause();
    // The bar names actions of the window, and the window reads the backends.
    delete m_bar;
    m_desk.reset();
}

} // namespace Cordboard
