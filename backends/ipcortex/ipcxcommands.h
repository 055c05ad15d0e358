// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/command.h"
#include "backends/api/pbxbackend.h"
#include "backends/ipcortex/ipcxmirror.h"
#include "backends/ipcortex/ipcxnightmode.h"
#include "backends/ipcortex/ipcxtransport.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace Cordboard {

/// Turns an operator's wish into requests. Looks calls up in the mirror, never changes what it shows. Nothing is sent
/// twice.
///
/// A PABX lets a log-in control its own calls alone [doc]. An attended transfer is a second call from the same phone;
/// completing it joins the two. Parking is a transfer to the park number, fetching dials the orbit's number. [client]
class IpcxCommands
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::IpcxCommands)
public:
    using Answer = QFuture<Result<void>>;

    IpcxCommands(IpcxMirror &mirror, IpcxNightMode &nightMode)
        : m_mirror(mirror)
        , m_nightMode(nightMode)
    { }
    ~IpcxCommands() { settleAll(); }
    Q_DISABLE_COPY_MOVE(IpcxCommands)

    void setTransport(IpcxTransport *transport) { m_transport = transport; }
    Answer perform(const CallCommand &command);
    /// Answers what is still open with NotConnected.
    void settleAll();

private:
    using Promise = std::shared_ptr<QPromise<Result<void>>>;
    Promise promise();
    void settle(const Promise &promise, const Result<void> &result);
    Answer ask(IpcxAct act, const QJsonObject &arguments);
    /// One after the other; the first failure ends it.
    Answer askBoth(
        IpcxAct first, const QJsonObject &firstArguments, IpcxAct second, const QJsonObject &secondArguments);
    static Answer fail(PbxError::Kind kind, const QString &detail = {});

    /// Our own half of that call, or of that leg.
    Result<const IpcxCall *> own(const CallId &call, const LegId &leg) const;
    /// Our other call, which a transfer would join it with.
    const IpcxCall *other(const IpcxCall &mine) const;
    QJsonObject named(const IpcxCall &call) const;
    Result<QJsonObject> phone(const ExtensionId &extension) const;
    Answer onOwn(IpcxAct act, const CallId &call, const LegId &leg, const QJsonObject &more = {});

    Answer run(const Command::Dial &c);
    Answer run(const Command::Answer &c);
    Answer run(const Command::HangUp &c);
    Answer run(const Command::Hold &c);
    Answer run(const Command::Unhold &c);
    Answer run(const Command::BlindTransfer &c);
    Answer run(const Command::AttendedTransfer &c);
    Answer run(const Command::CompleteTransfer &c);
    Answer run(const Command::CancelTransfer &c);
    Answer run(const Command::SwapParties &c);
    Answer run(const Command::Join &c);
    Answer run(const Command::Park &c);
    Answer run(const Command::Unpark &c);
    Answer run(const Command::TakeFromQueue &c);
    Answer run(const Command::QueueLogin &c);
    Answer run(const Command::SetPresence &c);
    Answer run(const Command::SetFlow &c);
    Answer run(const Command::SetTags &c);

    IpcxMirror &m_mirror;
    IpcxNightMode &m_nightMode;
    IpcxTransport *m_transport = nullptr;
    std::vector<Promise> m_open;
};

} // namespace Cordboard
