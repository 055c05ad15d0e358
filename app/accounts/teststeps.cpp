// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/teststeps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Cordboard::ConnectionTest", text);
}

QString waitingText(TestStep step)
{
    switch (step) {
    case TestStep::Address: return said(QT_TRANSLATE_NOOP("Cordboard::ConnectionTest", "Address"));
    case TestStep::Port: return said(QT_TRANSLATE_NOOP("Cordboard::ConnectionTest", "Port"));
    case TestStep::Certificate: return said(QT_TRANSLATE_NOOP("Cordboard::ConnectionTest", "Certificate"));
    case TestStep::Admission: return said(QT_TRANSLATE_NOOP("Cordboard::ConnectionTest", "Admission of this computer"));
    case TestStep::Password: return said(QT_TRANSLATE_NOOP("Cordboard::ConnectionTest", "User and password"));
    case TestStep::State: return said(QT_TRANSLATE_NOOP("Cordboard::ConnectionTest", "Licence and permissions"));
    }
    return {};
}

QString runningText(TestStep step)
{
    switch (step) {
    case TestStep::Address: return said(QT_TRANSLATE_NOOP("Cordboard::ConnectionTest", "Looking up the address"));
    case TestStep::Port: return said(QT_TRANSLATE_NOOP("Cordboard::ConnectionTest", "Knocking at the port"));
    case TestStep::Certificate: return said(QT_TRANSLATE_NOOP("Cordboard::ConnectionTest", "Checking the certificate"));
    case TestStep::Admission: return said(QT_TRANSLATE_NOOP("Cordboard::ConnectionTest", "Asking the PBX to let us in"));
    case TestStep::Password: return said(QT_TRANSLATE_NOOP("Cordboard::ConnectionTest", "Logging in"));
    case TestStep::State: return said(QT_TRANSLATE_NOOP("Cordboard::ConnectionTest", "Reading who is there"));
    }
    return {};
}

bool hasPassword(const QList<AccountField> &fields)
{
    return std::any_of(fields.cbegin(), fields.cend(),
        [](const AccountField &field) { return field.type == AccountField::Type::Password; });
}

} // namespace

QList<TestStep> applicableSteps(const QList<AccountField> &fields, const QVariantMap &settings)
{
    QList<TestStep> steps;
    // While the address is still to be typed in, the list already shows what will be tested.
    QVariantMap complete = settings;
    for (const AccountField &field : fields)
        if (complete.value(field.key).toString().isEmpty()) {
            if (field.type == AccountField::Type::Host)
                complete.insert(field.key, u"host"_s);
            else if (field.type == AccountField::Type::Url && field.required)
                complete.insert(field.key, u"https://host"_s);
        }
    if (const auto endpoint = endpointOf(fields, complete)) {
        steps << TestStep::Address << TestStep::Port;
        if (endpoint->tls)
            steps << TestStep::Certificate;
        steps << TestStep::Admission;
    }
    if (hasPassword(fields))
        steps << TestStep::Password;
    return steps << TestStep::State;
}

QString stepText(TestStep step, TestStepState state)
{
    if (state == TestStepState::Running)
        return runningText(step);
    if (state == TestStepState::NotTested)
        return said(QT_TRANSLATE_NOOP("Cordboard::ConnectionTest", "%1: not tested")).arg(waitingText(step));
    return waitingText(step);
}

TestStep stepOf(PbxError::Kind kind, bool loggedIn)
{
    switch (kind) {
    case PbxError::Kind::HostUnknown: return TestStep::Address;
    case PbxError::Kind::ConnectionRefused: return TestStep::Port;
    case PbxError::Kind::Certificate: return TestStep::Certificate;
    case PbxError::Kind::AddressNotAllowed: return TestStep::Admission;
    case PbxError::Kind::AuthFailed: return TestStep::Password;
    case PbxError::Kind::Licence:
    case PbxError::Kind::NotAllowed:
    case PbxError::Kind::LoggedInElsewhere: return TestStep::State;
    default: return loggedIn ? TestStep::State : TestStep::Admission;
    }
}

} // namespace Cordboard
