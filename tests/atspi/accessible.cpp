// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/atspi/accessible.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 1'000; ///< what vanished meanwhile may never answer
constexpr auto accessibleInterface = "org.a11y.atspi.Accessible"_L1;
constexpr auto actionInterface = "org.a11y.atspi.Action"_L1;
constexpr auto componentInterface = "org.a11y.atspi.Component"_L1;

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

Accessible::Accessible(const QDBusConnection &bus, const AccessibleReference &reference) : m_bus(bus), m_reference(reference)
{
}

QDBusMessage Accessible::call(const QString &interface, const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_reference.service, m_reference.path.path(), interface, method);
    message.setArguments(arguments);
    return m_bus.call(message, QDBus::Block, patience);
}

QVariant Accessible::property(const QString &interface, const QString &name) const
{
    const QDBusMessage reply = call(u"org.freedesktop.DBus.Properties"_s, u"Get"_s, { interface, name });
    return reply.arguments().isEmpty() ? QVariant() : reply.arguments().constFirst().value<QDBusVariant>().variant();
}

QString Accessible::name() const
{
    return property(accessibleInterface, u"Name"_s).toString();
}

QString Accessible::description() const
{
    return property(accessibleInterface, u"Description"_s).toString();
}

QString Accessible::role() const
{
    return call(accessibleInterface, u"GetRoleName"_s).arguments().value(0).toString();
}

bool Accessible::has(State state) const
{
    const QList<quint32> words = qdbus_cast<QList<quint32>>(call(accessibleInterface, u"GetState"_s).arguments().value(0));
    return words.size() > state / 32 && (words[state / 32] & (1u << (state % 32)));
}

QList<Accessible> Accessible::children() const
{
    QList<Accessible> list;
    const QDBusMessage reply = call(accessibleInterface, u"GetChildren"_s);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return list;
    const auto references = qdbus_cast<QList<AccessibleReference>>(reply.arguments().value(0));
    for (const AccessibleReference &reference : references)
        list.append(Accessible(m_bus, reference));
    return list;
}

QRect Accessible::extents() const
{
    const QVariant reply = call(componentInterface, u"GetExtents"_s, { quint32(0) }).arguments().value(0);
    if (!reply.canConvert<QDBusArgument>())
        return {};
    const auto argument = reply.value<QDBusArgument>();
    int x = 0, y = 0, width = 0, height = 0;
    argument.beginStructure();
    argument >> x >> y >> width >> height;
    argument.endStructure();
    return { x, y, width, height };
}

QStringList Accessible::actions() const
{
    QStringList names;
    const int count = property(actionInterface, u"NActions"_s).toInt();
    for (int i = 0; i < count; ++i)
        names.append(call(actionInterface, u"GetName"_s, { i }).arguments().value(0).toString());
    return names;
}

bool Accessible::act(const QString &action) const
{
    const qsizetype index = actions().indexOf(action);
    return index >= 0 && call(actionInterface, u"DoAction"_s, { int(index) }).arguments().value(0).toBool();
}

QString Accessible::text() const
{
    return call(u"org.a11y.atspi.Text"_s, u"GetText"_s, { 0, -1 }).arguments().value(0).toString();
}

bool Accessible::setText(const QString &text) const
{
    return call(u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, { text }).arguments().value(0).toBool();
}

bool Accessible::grabFocus() const
{
    return call(componentInterface, u"GrabFocus"_s).arguments().value(0).toBool();
}

Accessible Accessible::find(const std::function<bool(const Accessible &)> &fits, bool hidden) const
{
    if (fits(*this))
        return *this;
    for (const Accessible &child : children()) {
        if (!hidden && !child.has(Showing))
            continue;
        if (const Accessible found = child.find(fits, hidden); !found.isNull())
            return found;
    }
    return {};
}

void Accessible::visit(const std::function<void(const Accessible &)> &seen) const
{
    seen(*this);
    for (const Accessible &child : children())
        if (child.has(Showing))
            child.visit(seen);
}

} // namespace Cordboard
