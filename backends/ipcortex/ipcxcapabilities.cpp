// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxcapabilities.h"

#include <QCoreApplication>

namespace Cordboard {

Capabilities ipcxCapabilities(const IpcxAbilities &abilities)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("Cordboard::IpcxCapabilities", text); };
    using C = Capability;
    Capabilities all;
    all.add({ C::Queues, C::Voicemail, C::Contacts, C::Conferences, C::RegistrationState, C::PresenceState,
        C::RawMethods });
    const auto can = [&abilities](IpcxAct act) { return !abilities.can || abilities.can(act); };
    const QString noPhone =
        said(QT_TRANSLATE_NOOP("Cordboard::IpcxCapabilities", "This login has no phone of its own at the PABX."));
    const auto onPhone = [&](IpcxAct act, std::initializer_list<C> what) {
        for (const C c : what) {
            if (!can(act))
                continue;
            if (abilities.hasPhone)
                all.add(c);
            else
                all.addUnavailable(c, noPhone);
        }
    };
    onPhone(IpcxAct::Dial, { C::Dial });
    onPhone(IpcxAct::Talk, { C::Answer });
    onPhone(IpcxAct::HangUp, { C::HangUp });
    onPhone(IpcxAct::Hold, { C::Hold });
    onPhone(IpcxAct::Transfer, { C::BlindTransfer });
    if (can(IpcxAct::Hold) && can(IpcxAct::Dial))
        onPhone(IpcxAct::Attended, { C::AttendedTransfer, C::Join });
    onPhone(IpcxAct::Hold, { C::SwapParties });
    onPhone(IpcxAct::Dial, { C::Unpark });
    onPhone(IpcxAct::Send, { C::TakeFromQueue });
    onPhone(IpcxAct::Transfer, { C::Park });
    if (all.has(C::Park) && !abilities.knowsPark)
        all.addUnavailable(
            C::Park, said(QT_TRANSLATE_NOOP("Cordboard::IpcxCapabilities", "The PABX tells no park number.")));
    if (can(IpcxAct::Opt))
        all.add(C::QueueLogin);
    if (can(IpcxAct::SetPresence))
        all.add(C::SetPresence);
    if (can(IpcxAct::SaveAddress))
        all.add(C::ContactsEdit);
    if (can(IpcxAct::SetTags)) {
        if (abilities.mayTag)
            all.add(C::EditTags);
        else
            all.addUnavailable(C::EditTags,
                said(QT_TRANSLATE_NOOP(
                    "Cordboard::IpcxCapabilities", "This login may tag nobody.")));
    }
    const QString noRest = said(QT_TRANSLATE_NOOP(
        "Cordboard::IpcxCapabilities", "This PABX has no REST interface, or this login may not use it."));
    if (abilities.hasRest)
        all.add(C::CdrHistory);
    else
        all.addUnavailable(C::CdrHistory, noRest);
    if (abilities.hasRest && abilities.hasNightMode)
        all.add(C::Flows);
    else
        all.addUnavailable(C::Flows, noRest);
    return all;
}

} // namespace Cordboard
