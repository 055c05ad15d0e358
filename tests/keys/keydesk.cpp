// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/keydesk.h"

#include "models/extensionmodel.h"
#include "views/window/searchbox.h"

#include <QApplication>
#include <QTest>
#include <QWindow>

#include <tuple>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2026, 3, 2), QTime(9, 41), QTimeZone::UTC);
constexpr int deskPatience = 20'000; // of the machine, not of the office

} // namespace

KeyDesk::KeyDesk(const QStringList &settings) : m_clock(morning)
{
    Account account;
    account.id = m_account;
    account.backend = u"demo"_s;
    account.name = u"Demo office"_s;
    account.settings = { { u"scenario"_s, u"none"_s }, { u"autoRun"_s, false }, { u"startMs"_s, morning.toMSecsSinceEpoch() } };
    m_theme.setMode(ThemeMode::Light);
    m_theme.apply(*qApp);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    for (const QString &pair : settings)
        m_settings->setValue(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    m_board.addBackend(&m_backend, account);
    m_window = std::make_unique<MainWindow>(m_desk, m_waiting, m_theme, *m_settings);
    m_window->actions().setEnterGuard(InputGuard(400, [this] { return m_time; }));
    m_backend.open(account, {});
}

KeyDesk::~KeyDesk()
{
    m_window.reset();
    m_backend.close();
}

bool KeyDesk::open()
{
    m_window->resize(1440, 900);
    m_window->show();
    return QTest::qWaitForWindowActive(m_window.get(), deskPatience)
        && QTest::qWaitFor([this] { return m_board.isConnected(m_account) && !m_board.ownExtension(m_account).isEmpty() && box()->hasFocus(); }, deskPatience)
        && colleague();
}

SearchBox *KeyDesk::box() const
{
    return m_window->findChild<SearchBox *>();
}

void KeyDesk::pass(qint64 ms)
{
    m_time += ms;
    m_clock.advance(ms);
    m_backend.advance(ms);
    m_board.flushNow();
}

QString KeyDesk::ring(const QString &from)
{
    const auto call = office().inbound(from, u"1000"_s);
    m_board.flushNow();
    return call ? call->call : QString();
}

QString KeyDesk::talk(const QString &from)
{
    const QString call = ring(from);
    if (!office().phoneAnswer(u"1000"_s))
        return {};
    m_board.flushNow();
    pass(1'500);
    return call;
}

QString KeyDesk::queued(const QString &from)
{
    const QueueConfig config = office().queues().constFirst().config;
    for (const QueueConfig::Agent &agent : config.agents)
        std::ignore = office().queueLogin(config.number, agent.extension, false); // who is out already is as good
    const auto call = office().inbound(from, config.number, {});
    m_board.flushNow();
    pass(1'000);
    return call ? call->call : QString();
}

const Extension *KeyDesk::colleague(const QStringList &except) const
{
    const ExtensionModel &people = *m_board.extensions();
    for (int row = 0; row < people.rowCount(); ++row) {
        const Extension &e = people.at(row);
        if (e.kind == ExtensionKind::Person && e.number != "1000"_L1 && !except.contains(e.number) && !e.mobile.isEmpty() && e.state == LineState::Idle
            && reasonsAgainst(e, m_clock.now()).isEmpty())
            return &e;
    }
    return nullptr;
}

QString KeyDesk::mobileOf(const QString &number) const
{
    const Extension *e = m_board.extension(ExtensionId(m_account, number));
    return e ? e->mobile : QString();
}

void KeyDesk::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_count;
    QTest::keyClick(m_window->windowHandle(), key, modifiers);
    m_board.flushNow();
}

int KeyDesk::typeUntilFound(const Extension &person)
{
    const ExtensionId id = person.id;
    const QString name = person.name;
    int typed = 0;
    for (QChar c : name) {
        if (m_desk.target().extension == id && m_desk.textTyped())
            break;
        ++m_count;
        ++typed;
        QTest::keyClick(m_window->windowHandle(), c.toLatin1());
    }
    return typed;
}

} // namespace Cordboard
