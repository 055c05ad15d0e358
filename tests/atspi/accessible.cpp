// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/atspi/accessible.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// An object that has gone is answered for at once, with an error; only a program that hangs is silent for so long.
constexpr int answerPatience = 30'000;
constexpr auto accessibleInterface = "org.a11y.atspi.Accessible"_L1;
constexpr auto actionInterface = "org.a11y.atspi.Action"_L1;
constexpr auto componentInterface = "org.a11y.atspi.Component"_L1;

int silences = 0;

QDBusMessage answerTo(QDBusPendingCall &asked)
{
    asked.waitForFinished();
    const QDBusMessage reply = asked.reply();
    if (reply.type() == QDBusMessage::ErrorMessage && asked.error().type() == QDBusError::NoReply)
        ++silences;
    return reply;
}

QVariant firstOf(QDBusPendingCall &asked)
{
    const QDBusMessage reply = answerTo(asked);
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0) : QVariant();
}

QVariant propertyIn(QDBusPendingCall &asked)
{
    return firstOf(asked).value<QDBusVariant>().variant();
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const AccessibleReference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, AccessibleReference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

Accessible::Accessible(const QDBusConnection &bus, const AccessibleReference &reference)
    : m_bus(bus)
    , m_reference(reference)
{ }

QDBusPendingCall Accessible::ask(const QString &interface, const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(m_reference.service, m_reference.path.path(), interface, method);
    message.setArguments(arguments);
    return m_bus.asyncCall(message, answerPatience);
}

QDBusPendingCall Accessible::askProperty(const QString &interface, const QString &name) const
{
    return ask(u"org.freedesktop.DBus.Properties"_s, u"Get"_s, { interface, name });
}

QDBusPendingCall Accessible::nameAsked() const
{
    return askProperty(accessibleInterface, u"Name"_s);
}

QDBusPendingCall Accessible::roleAsked() const
{
    return ask(accessibleInterface, u"GetRoleName"_s);
}

QDBusPendingCall Accessible::stateAsked() const
{
    return ask(accessibleInterface, u"GetState"_s);
}

QDBusPendingCall Accessible::childrenAsked() const
{
    return ask(accessibleInterface, u"GetChildren"_s);
}

QDBusPendingCall Accessible::extentsAsked() const
{
    return ask(componentInterface, u"GetExtents"_s, { quint32(0) });
}

QString Accessible::nameIn(QDBusPendingCall asked)
{
    return propertyIn(asked).toString();
}

QString Accessible::roleIn(QDBusPendingCall asked)
{
    return firstOf(asked).toString();
}

QList<quint32> Accessible::stateIn(QDBusPendingCall asked)
{
    return qdbus_cast<QList<quint32>>(firstOf(asked));
}

bool Accessible::has(const QList<quint32> &words, State state)
{
    return words.size() > state / 32 && (words.at(state / 32) & (1u << (state % 32)));
}

QList<Accessible> Accessible::childrenIn(QDBusPendingCall asked) const
{
    QList<Accessible> list;
    const auto references = qdbus_cast<QList<AccessibleReference>>(firstOf(asked));
    for (const AccessibleReference &reference : references)
        if (!reference.path.path().endsWith("/null"_L1)) // Qt's tab bar counts its hidden scroll buttons
            list.append(Accessible(m_bus, reference));
    return list;
}

QRect Accessible::extentsIn(QDBusPendingCall asked)
{
    const QVariant reply = firstOf(asked);
    if (!reply.canConvert<QDBusArgument>())
        return {};
    const auto argument = reply.value<QDBusArgument>();
    int x = 0, y = 0, width = 0, height = 0;
    argument.beginStructure();
    argument >> x >> y >> width >> height;
    argument.endStructure();
    return { x, y, width, height };
}

bool Accessible::answered(QDBusPendingCall asked)
{
    return answerTo(asked).type() == QDBusMessage::ReplyMessage;
}

int Accessible::unanswered()
{
    return silences;
}

QString Accessible::description() const
{
    QDBusPendingCall asked = askProperty(accessibleInterface, u"Description"_s);
    return propertyIn(asked).toString();
}

QStringList Accessible::actions() const
{
    QStringList names;
    QDBusPendingCall counted = askProperty(actionInterface, u"NActions"_s);
    const int count = propertyIn(counted).toInt();
    for (int i = 0; i < count; ++i) {
        QDBusPendingCall named = ask(actionInterface, u"GetName"_s, { i });
        names.append(firstOf(named).toString());
    }
    return names;
}

bool Accessible::act(const QString &action) const
{
    const qsizetype index = actions().indexOf(action);
    if (index < 0)
        return false;
    QDBusPendingCall done = ask(actionInterface, u"DoAction"_s, { int(index) });
    return firstOf(done).toBool();
}

bool Accessible::setText(const QString &text) const
{
    QDBusPendingCall done = ask(u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, { text });
    return firstOf(done).toBool();
}

} // namespace Cordboard
