// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/morning/morningdesk.h"

#include "backends/api/snapshotjson.h"
#include "models/agentmodel.h"
#include "models/callmodel.h"
#include "models/conferencemodel.h"
#include "models/extensionmodel.h"
#include "models/flowmodel.h"
#include "models/mailboxmodel.h"
#include "models/parkmodel.h"
#include "models/queuemodel.h"
#include "models/sharedlinemodel.h"
#include "models/wakeupmodel.h"
#include "views/people/peoplegrid.h"
#include "views/people/peopleview.h"
#include "views/window/callstrip.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QTest>
#include <QTextStream>

namespace Cordboard {

using namespace Qt::StringLiterals;

MorningDesk::MorningDesk(QApplication &app) : m_app(app)
{
    m_since.start();
}

bool MorningDesk::open()
{
    if (!m_folder.isValid() || !m_sim.start({ u"--extensions"_s, u"24"_s, u"--answer-ms"_s, u"600"_s }))
        return false;
    QFile password(m_folder.filePath(u"password"_s));
    if (!password.open(QIODevice::WriteOnly))
        return false;
    password.write("cordboard\n");
    password.close();

    ConsoleOptions options;
    options.settingsFile = m_folder.filePath(u"settings.ini"_s);
    options.backend = u"brekeke"_s;
    options.url = m_sim.url();
    options.user = u"1000"_s;
    options.passwordFile = password.fileName();
    options.theme = u"light"_s;
    options.set = { { u"parkNumbers"_s, u"71-79"_s } }; // PAL tells of a slot only once it was used
    m_console = std::make_unique<Application>(m_app, options);
    if (m_console->start())
        return false;
    m_console->window().resize(1440, 900);
    m_console->window().move(40, 40);
    return QTest::qWaitForWindowActive(&m_console->window())
        && QTest::qWaitFor([this] { return board().isConnected(m_account) && person(u"1001"_s) != nullptr && !board().ownExtension(m_account).isEmpty(); }, 30'000);
}

std::optional<QPoint> MorningDesk::cardOf(const QString &number)
{
    const auto *people = m_console->window().findChild<PeopleView *>();
    QAbstractItemView *grid = people->grid();
    for (int row = 0; row < grid->model()->rowCount(); ++row) {
        const QModelIndex index = grid->model()->index(row, 0);
        if (index.data(NumberRole).toString() != number)
            continue;
        grid->scrollTo(index);
        return grid->viewport()->mapToGlobal(grid->visualRect(index).center());
    }
    return std::nullopt;
}

QPoint MorningDesk::stripName()
{
    const auto *strip = m_console->window().findChild<CallStrip *>();
    return strip->mapToGlobal(QPoint(150, 26));
}

bool MorningDesk::ring(const QString &from)
{
    return m_sim.post(u"inbound"_s, { { u"from"_s, from }, { u"to"_s, u"1000"_s } }).status == 200;
}

template<class Model>
static void addRows(StateStore &store, const Model &model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        store.apply(upserted(model.at(row)));
}

QJsonObject MorningDesk::belief()
{
    board().flushNow();
    StateStore store;
    addRows(store, *board().extensions());
    addRows(store, *board().calls());
    addRows(store, *board().parkSlots());
    addRows(store, *board().queues());
    addRows(store, *board().agents());
    addRows(store, *board().sharedLines());
    addRows(store, *board().mailboxes());
    addRows(store, *board().flows());
    addRows(store, *board().conferences());
    addRows(store, *board().wakeUps());
    return snapshotJson(store);
}

int MorningDesk::occupiedSlots()
{
    int occupied = 0;
    for (int row = 0; row < board().parkSlots()->rowCount(); ++row)
        occupied += board().parkSlots()->at(row).occupied;
    return occupied;
}

void MorningDesk::step(const QString &what)
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
    QGuiApplication::primaryScreen()->grabWindow(0).save(QDir(folder).filePath(u"%1-%2.png"_s.arg(m_steps, 2, 10, '0'_L1).arg(name.left(60))));
}

} // namespace Cordboard
