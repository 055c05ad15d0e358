// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/connectionadvice.h"

#include <QCoreApplication>

namespace Cordboard {

namespace {

struct Advice
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::ConnectionTest)
};

QString timeoutText(const FailureContext &context)
{
    switch (context.step) {
    case TestStep::Address: return Advice::tr("Nobody answers who knows “%1”.").arg(context.endpoint.host);
    case TestStep::Port: return Advice::tr("%1 does not answer at port %2.").arg(context.endpoint.host).arg(context.endpoint.port);
    case TestStep::Certificate: return Advice::tr("The PBX does not start encryption.");
    case TestStep::State: return Advice::tr("The PBX let us in, but did not tell its state in time.");
    default: return Advice::tr("The PBX did not answer the login.");
    }
}

QString timeoutAdvice(TestStep step)
{
    switch (step) {
    case TestStep::Address:
        return Advice::tr("The network's name service does not answer. Check that this computer is online.");
    case TestStep::Port:
        return Advice::tr("A firewall may be in between, or the PBX is switched off. Ask your administrator whether "
                          "this computer may reach it.");
    case TestStep::Certificate:
        return Advice::tr("The port may be one without encryption. Check the port, or switch encryption off.");
    case TestStep::State:
        return Advice::tr("The PBX may be very busy. Test again in a moment.");
    default:
        return Advice::tr("Another service may be listening at this port. Check the address, the port and the path.");
    }
}

} // namespace

QString failureText(const PbxError &error, const FailureContext &context)
{
    const Endpoint &at = context.endpoint;
    switch (error.kind) {
    case PbxError::Kind::HostUnknown: return Advice::tr("There is no “%1”.").arg(at.host);
    case PbxError::Kind::ConnectionRefused: return Advice::tr("Nothing listens at %1, port %2.").arg(at.host).arg(at.port);
    case PbxError::Kind::Certificate:
        return context.pinMismatch ? Advice::tr("This is not the certificate that you trusted.")
                                   : Advice::tr("The certificate could not be verified.");
    case PbxError::Kind::AuthFailed: return Advice::tr("The PBX refused the user name or password.");
    case PbxError::Kind::AddressNotAllowed: return Advice::tr("The PBX does not admit this computer.");
    case PbxError::Kind::Licence: return Advice::tr("The PBX has no licence for this.");
    case PbxError::Kind::NotAllowed: return Advice::tr("This user may not use the PBX in this way.");
    case PbxError::Kind::LoggedInElsewhere: return Advice::tr("This user is logged in at another place.");
    case PbxError::Kind::Protocol:
        return context.step == TestStep::Certificate ? Advice::tr("The port answers, but not encrypted.")
                                                     : Advice::tr("The answer could not be understood.");
    case PbxError::Kind::Network: return Advice::tr("The connection broke.");
    case PbxError::Kind::Timeout: return timeoutText(context);
    case PbxError::Kind::Cancelled: return Advice::tr("The test was cancelled.");
    default: return PbxError { error.kind, {} }.message() + u'.';
    }
}

static QString plainAdvice(const PbxError &error, const FailureContext &context)
{
    switch (error.kind) {
    case PbxError::Kind::HostUnknown:
        return Advice::tr("Check the spelling of the address. Away from the office you may need the VPN.");
    case PbxError::Kind::ConnectionRefused:
        return Advice::tr("Check the port. If it is right, the PBX or its interface for programs is switched off.");
    case PbxError::Kind::Certificate:
        return context.pinMismatch
            ? Advice::tr("The PBX may have a new one, or somebody is in between. Compare it with your administrator's "
                         "before you trust it.")
            : Advice::tr("If your PBX has a certificate of its own making, compare the fingerprint with your "
                         "administrator's and trust it.");
    case PbxError::Kind::AuthFailed: return Advice::tr("Check user and capitals, or ask for a new password.");
    case PbxError::Kind::AddressNotAllowed:
        return context.ownAddress.isEmpty()
            ? Advice::tr("Ask your administrator to add this computer to the PBX's allowed addresses.")
            : Advice::tr("Ask your administrator to add %1, the address of this computer, to the PBX's allowed addresses.")
                  .arg(context.ownAddress);
    case PbxError::Kind::Licence:
        return Advice::tr("Ask your administrator whether the PBX's option for operator consoles is licensed, and free.");
    case PbxError::Kind::NotAllowed: return Advice::tr("Ask your administrator for the right, or log in as another user.");
    case PbxError::Kind::LoggedInElsewhere: return Advice::tr("Log out there first, or use a user of your own.");
    case PbxError::Kind::Protocol:
        return context.step == TestStep::Certificate
            ? Advice::tr("Check the port, or switch encryption off.")
            : Advice::tr("Another service may be listening there. Check the address, the port and the path.");
    case PbxError::Kind::Network: return Advice::tr("Test again; if it stays so, ask your administrator about the network.");
    case PbxError::Kind::Timeout: return timeoutAdvice(context.step);
    case PbxError::Kind::Cancelled: return {};
    default: return Advice::tr("Ask your administrator.");
    }
}

QString failureAdvice(const PbxError &error, const FailureContext &context)
{
    constexpr int maxDetail = 200;
    const QString advice = plainAdvice(error, context);
    const QString detail = error.detail.simplified().left(maxDetail);
    if (detail.isEmpty() || error.kind == PbxError::Kind::Cancelled)
        return advice;
    return Advice::tr("%1 (Reported: %2)", "advice (the PBX's or the system's own words)").arg(advice, detail);
}

} // namespace Cordboard
