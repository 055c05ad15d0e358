// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskphones.h"

#include "backends/asterisk/asteriskdirectory.h"
#include "backends/asterisk/asteriskmakes.h"

#include <memory>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// Which of its contacts has the call cannot be told: all must do.
PhoneControl judge(const QList<AmiMessage> &rows)
{
    auto control = PhoneControl::NotThere;
    for (const AmiMessage &row : rows) {
        if (!row.isEvent("ContactStatusDetail"_L1))
            continue;
        control = PhoneControl::Works;
        if (talkEventsOf(row.text("UserAgent"_L1)) == TalkEvents::Unknown)
            return PhoneControl::OtherMake;
    }
    return control;
}

bool better(PhoneControl one, PhoneControl other)
{
    return one == PhoneControl::Works || (other == PhoneControl::NotThere && one != other);
}

} // namespace

bool AsteriskPhones::isOwn(const QString &device) const
{
    return !m_settings.self.isEmpty() && m_directory.numberOf(device) == m_settings.self;
}

std::optional<PhoneControl> AsteriskPhones::known(const QString &device) const
{
    using Remote = AsteriskSettings::RemoteControl;
    const Remote remote = isOwn(device) ? m_settings.remoteControl : Remote::ByMake;
    if (remote == Remote::Never)
        return PhoneControl::SwitchedOff;
    if (!device.startsWith("PJSIP/"_L1))
        return PhoneControl::OldKind;
    if (remote == Remote::Always)
        return PhoneControl::Works;
    return std::nullopt;
}

void AsteriskPhones::ask(const QString &device, QObject *context, std::function<void(const Result<PhoneControl> &)> answer)
{
    if (const auto control = known(device))
        return answer(*control);
    m_ami.request({ u"PJSIPShowEndpoint"_s, { { u"Endpoint"_s, device.section(u'/', 1) } } }, context,
        [answer = std::move(answer)](const Result<AmiReply> &reply) {
            if (reply)
                answer(judge(reply->events));
            else if (reply.error().kind == PbxError::Kind::NotConnected)
                answer(reply.error());
            else
                answer(PhoneControl::OtherMake); // it may not be asked, or does not tell
        });
}

void AsteriskPhones::askOwn(QObject *context, std::function<void(const Result<PhoneControl> &)> answer)
{
    const QStringList devices = m_directory.devicesOf(m_settings.self);
    if (devices.isEmpty())
        return answer(PhoneControl::Works);
    struct Round
    {
        qsizetype open;
        std::optional<Result<PhoneControl>> best;
        std::function<void(const Result<PhoneControl> &)> answer;
    };
    const auto round = std::make_shared<Round>(Round { devices.size(), std::nullopt, std::move(answer) });
    for (const QString &device : devices)
        ask(device, context, [round](const Result<PhoneControl> &control) {
            if (!round->best || !control || (*round->best && better(*control, **round->best)))
                round->best = control;
            if (--round->open == 0)
                round->answer(*round->best);
        });
}

QString AsteriskPhones::reason(PhoneControl control)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("Cordboard::AsteriskCommands", text); };
    switch (control) {
    case PhoneControl::Works: break;
    case PhoneControl::NotThere:
    case PhoneControl::OtherMake:
        return said(QT_TRANSLATE_NOOP("Cordboard::AsteriskCommands",
            "This make of phone is not known to understand it from Asterisk, and could lose the call. Use the phone itself, or set “Remote control of my "
            "phone” to “Always” in the account."));
    case PhoneControl::OldKind:
        return said(QT_TRANSLATE_NOOP("Cordboard::AsteriskCommands", "Asterisk can press no keys on this kind of phone. Use the phone itself."));
    case PhoneControl::SwitchedOff:
        return said(QT_TRANSLATE_NOOP("Cordboard::AsteriskCommands",
            "Use the phone itself: “Remote control of my phone” is set to “Never” in the account."));
    }
    return {};
}

} // namespace Cordboard
