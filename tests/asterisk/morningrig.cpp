// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/morningrig.h"

#include "models/agentmodel.h"
#include "models/callmodel.h"
#include "models/extensionmodel.h"
#include "models/parkmodel.h"
#include "models/queuemodel.h"
#include "tests/asterisk/reality.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QScreen>
#include <QTest>
#include <QTextStream>

namespace Cordboard {

using namespace Qt::StringLiterals;

QString MorningRig::open()
{
    if (!m_server.start())
        return m_server.log();
    m_phone = std::make_unique<DeskPhone>(u"6001"_s, m_server.sipPort());
    if (!m_phone->start())
        return u"the operator's phone did not register"_s;
    for (const QString &number : { u"6002"_s, u"6003"_s })
        if (!m_phones.start(SoftPhone::extension(number, m_server.sipPort(), true)))
            return m_phones.trouble();
    QFile password(m_folder.filePath(u"password"_s));
    if (!password.open(QIODevice::WriteOnly) || password.write("cordboard-test\n") < 0)
        return password.errorString();
    password.close();

    ConsoleOptions options;
    options.settingsFile = m_folder.filePath(u"settings.ini"_s);
    options.backend = u"asterisk"_s;
    options.url = QUrl(u"ami://127.0.0.1:%1"_s.arg(m_server.amiPort()));
    options.user = u"cordboard"_s;
    options.passwordFile = password.fileName();
    options.theme = u"light"_s;
    options.set = { { u"extension"_s, u"6001"_s }, { u"context"_s, u"internal"_s } };
    m_console = std::make_unique<Application>(m_app, options);
    if (const auto trouble = m_console->start())
        return *trouble;
    m_console->window().resize(1440, 900);
    m_console->window().move(40, 40);
    const bool ready = QTest::qWaitForWindowActive(&m_console->window())
        && QTest::qWaitFor([this] { return board().isConnected(m_account) && board().ownExtension(m_account) == extension(u"6001"_s); }, 30'000);
    return ready ? QString() : u"the console did not connect: "_s + board().connection(m_account).error.message();
}

const Leg *MorningRig::legOf(const CallId &id, const QString &number)
{
    const Call *call = board().call(id);
    return call ? call->legOf(extension(number)) : nullptr;
}

int MorningRig::occupiedSlots()
{
    int occupied = 0;
    for (int row = 0; row < board().parkSlots()->rowCount(); ++row)
        occupied += board().parkSlots()->at(row).occupied;
    return occupied;
}

bool MorningRig::ring(const QString &from, const QString &to)
{
    if (!m_phones.find(from) && !m_phones.start(SoftPhone::outside(from, {}, m_server.sipPort())))
        return false;
    m_phones.find(from)->dial(to);
    return true;
}

template<class Model>
static void addRows(StateStore &store, const Model &model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        store.apply(upserted(model.at(row)));
}

QStringList MorningRig::differencesToReality()
{
    QStringList differences;
    const bool equal = QTest::qWaitFor(
        [this, &differences] {
            board().flushNow();
            StateStore store;
            addRows(store, *board().extensions());
            addRows(store, *board().calls());
            addRows(store, *board().parkSlots());
            addRows(store, *board().queues());
            addRows(store, *board().agents());
            differences = Reality(m_server.witness(), store).differences();
            return differences.isEmpty();
        },
        10'000);
    return equal ? QStringList() : differences;
}

void MorningRig::step(const QString &what)
{
    ++m_steps;
    QTextStream(stdout) << u"%1 s  %2. %3"_s.arg(m_since.elapsed() / 1000.0, 6, 'f', 1).arg(m_steps, 2).arg(what) << Qt::endl;
    const QString folder = qEnvironmentVariable("CORDBOARD_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QString name = what.toLower();
    for (QChar &c : name)
        if (!c.isLetterOrNumber())
            c = u'-';
    QGuiApplication::primaryScreen()->grabWindow(0).save(QDir(folder).filePath(u"asterisk-%1-%2.png"_s.arg(m_steps, 2, 10, '0'_L1).arg(name.left(60))));
}

} // namespace Cordboard
