// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/atspi/blinddesk.h"

#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QFile>
#include <QTest>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {
constexpr int startPatience = 30'000;
const QString registry = u"org.a11y.atspi.Registry"_s;
} // namespace

BlindDesk::~BlindDesk()
{
    m_program.terminate();
    if (m_program.state() != QProcess::NotRunning && !m_program.waitForFinished(startPatience))
        m_program.kill();
    m_program.waitForFinished(startPatience);
    QDBusConnection::disconnectFromBus(u"accessibility"_s);
}

bool BlindDesk::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool BlindDesk::open()
{
    qDBusRegisterMetaType<AccessibleReference>();
    qDBusRegisterMetaType<QList<AccessibleReference>>();
    if (!m_folder.isValid() || !m_sim.start({ u"--extensions"_s, u"12"_s, u"--answer-ms"_s, u"600"_s }))
        return fail(QString::fromLocal8Bit(m_sim.output()));
    QFile password(m_folder.filePath(u"password"_s));
    if (!password.open(QIODevice::WriteOnly) || password.write("cordboard\n") < 0)
        return fail(password.errorString());
    password.close();

    const QDBusMessage address = QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s),
        QDBus::Block, startPatience);
    if (address.type() != QDBusMessage::ReplyMessage)
        return fail(address.errorMessage());
    m_bus = QDBusConnection::connectToBus(address.arguments().constFirst().toString(), u"accessibility"_s);
    if (!m_bus.isConnected())
        return fail(m_bus.lastError().message());
    // A program tells only what somebody asked to hear.
    m_bus.call(QDBusMessage::createMethodCall(registry, u"/org/a11y/atspi/registry"_s, registry, u"RegisterEvent"_s)
            << u"object:announcement"_s,
        QDBus::Block, startPatience);
    if (!m_bus.connect(
            {}, {}, u"org.a11y.atspi.Event.Object"_s, u"Announcement"_s, this, SLOT(announcement(QDBusMessage))))
        return fail(u"No announcements: "_s + m_bus.lastError().message());

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::MergedChannels);
    m_program.start(QStringLiteral(CORDBOARD_PROGRAM),
        { u"--settings"_s, m_folder.filePath(u"settings.ini"_s), u"--backend"_s, u"brekeke"_s, u"--url"_s,
            m_sim.url().toString(), u"--user"_s, u"1000"_s, u"--password-file"_s, password.fileName(), u"--theme"_s,
            u"light"_s, u"--set"_s, u"parkNumbers=71-79"_s });
    if (!m_program.waitForStarted(startPatience))
        return fail(m_program.errorString());
    const Accessible desktop(m_bus, { registry, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s) });
    const bool found = QTest::qWaitFor(
        [&] {
            // By the process: somebody's own Cordboard may be on the same bus.
            for (const Accessible &application : desktop.children())
                if (m_bus.interface()->servicePid(application.service()) == m_program.processId())
                    m_application = application;
            return !m_application.isNull() && !window().isNull();
        },
        startPatience);
    return found
        || fail(u"The program is not on the accessibility bus. "_s + QString::fromLocal8Bit(m_program.readAll()));
}

Accessible BlindDesk::window() const
{
    for (const Accessible &child : m_application.children())
        if (child.role() == "frame"_L1 && child.name().startsWith("Cordboard"_L1))
            return child;
    return {};
}

QList<Accessible> BlindDesk::windows() const
{
    QList<Accessible> list = m_application.children();
    list.removeIf([](const Accessible &window) { return !window.has(Accessible::Showing); });
    return list;
}

Accessible BlindDesk::named(const QString &role, const QString &beginning) const
{
    return Scene(window()).find(
        [&](const SeenThing &thing) { return thing.role == role && thing.name.startsWith(beginning); });
}

Accessible BlindDesk::button(const QString &name) const
{
    return Scene(window()).find([&](const SeenThing &thing) {
        return thing.role == "push button"_L1 && thing.name == name && thing.has(Accessible::Enabled);
    });
}

QString BlindDesk::heardWith(const QString &part) const
{
    const auto found = std::find_if(
        m_heard.crbegin(), m_heard.crend(), [&part](const QString &sentence) { return sentence.contains(part); });
    return found == m_heard.crend() ? QString() : *found;
}

QString BlindDesk::lastWords() const
{
    const QString running = m_program.state() == QProcess::Running ? u"It runs."_s : u"It has ended."_s;
    return running + u" Said last:\n"_s + m_story.mid(std::max<qsizetype>(0, m_story.size() - 6)).join(u'\n');
}

void BlindDesk::announcement(const QDBusMessage &message)
{
    m_heard.append(message.arguments().value(3).value<QDBusVariant>().variant().toString());
    m_story.append(m_heard.constLast());
}

} // namespace Cordboard
