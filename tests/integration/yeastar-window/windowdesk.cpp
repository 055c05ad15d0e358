// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/yeastar-window/windowdesk.h"

#include "backends/yeastar-k2/k2backend.h"
#include "backends/yeastar-linkus/yeastarlinkusbackend.h"
#include "models/callmodel.h"
#include "models/core/switchboard.h"
#include "views/window/searchbox.h"

#include <QApplication>
#include <QDockWidget>
#include <QTest>
#include <QWindow>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int windowPatience = 60'000; // of the machine

} // namespace

WindowDesk::WindowDesk(Pbx pbx, const QStringList &simSettings)
    : m_pbx(pbx)
    , m_simSettings(simSettings)
{
    if (pbx == Pbx::K2)
        m_backend = std::make_unique<K2Backend>();
    else
        m_backend = std::make_unique<YeastarLinkusBackend>();
    m_theme.setMode(ThemeMode::Light);
    m_theme.apply(*qApp);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_desk, m_waiting, m_theme, *m_settings);
    // What the operator reads is what one wants to read when a test has failed.
    QObject::connect(&m_desk, &OperatorDesk::noticed, m_window.get(),
        [](const Notice &notice) { qInfo().noquote() << "notice:" << notice.text; });
    m_window->actions().setEnterGuard(InputGuard(400, [this] { return m_time; }));
}

WindowDesk::~WindowDesk()
{
    m_window.reset();
    m_backend->close();
}

bool WindowDesk::open()
{
    const bool k2 = m_pbx == Pbx::K2;
    QStringList arguments { u"--protocol"_s, k2 ? u"yeastar-k2"_s : u"yeastar-linkus"_s };
    for (const QString &setting : m_simSettings)
        arguments += { u"--set"_s, setting };
    if (!m_folder.isValid() || !m_sim.start(arguments))
        return false;
    Account account;
    account.id = m_account;
    account.name = u"Office"_s;
    Secrets secrets;
    if (k2) {
        account.settings = K2Settings::fromUrl(m_sim.url());
        account.settings.insert(u"user"_s, u"api"_s);
        account.settings.insert(u"operatorExtension"_s, u"1000"_s);
        account.settings.insert(u"listenPort"_s, 0);
        secrets.set(u"password"_s, u"Api12345"_s);
    } else {
        account.settings = LinkusSettings::fromUrl(m_sim.url());
        account.settings.insert(u"user"_s, u"sdk-id"_s);
        account.settings.insert(u"extension"_s, u"1000"_s);
        secrets.set(u"password"_s, u"sdk-key"_s);
    }
    m_board.addBackend(m_backend.get(), account);
    m_backend->open(account, secrets);
    m_window->resize(1440, 900);
    m_window->show();
    return QTest::qWaitForWindowActive(m_window.get(), windowPatience)
        && QTest::qWaitFor(
            [this] {
                return m_board.isConnected(m_account) && !m_board.ownExtension(m_account).isEmpty()
                    && m_board.extension(ext(u"1003"_s));
            },
            windowPatience);
}

QString WindowDesk::nameOf(const QString &number) const
{
    const Extension *person = m_board.extension(ext(number));
    return person ? person->name : QString();
}

LineState WindowDesk::line(const QString &number) const
{
    for (const CallId &id : m_board.callsOf(ext(number)))
        if (const Call *call = m_board.call(id))
            if (const Leg *leg = call->legOf(ext(number)))
                return leg->state;
    return LineState::Idle;
}

bool WindowDesk::ring(const QString &from, const QString &to, bool offered)
{
    QJsonObject body { { "from"_L1, from }, { "to"_L1, to } };
    if (offered)
        body.insert("control"_L1, true);
    return sim(u"inbound"_s, body);
}

void WindowDesk::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // Nobody manages windows here: behind a dialog that was closed the window would not come forward by itself.
    if (!m_window->isActiveWindow()) {
        m_window->activateWindow();
        (void)QTest::qWaitForWindowActive(m_window.get(), windowPatience);
    }
    QTest::keyClick(m_window->windowHandle(), key, modifiers);
}

bool WindowDesk::type(const QString &text, const QString &expectedNumber)
{
    m_window->findChild<SearchBox *>()->setText(text);
    return QTest::qWaitFor([this, &expectedNumber] { return m_desk.target().number == expectedNumber; }, windowPatience);
}

QWidget *WindowDesk::panel(const QString &name)
{
    auto *dock = m_window->findChild<QDockWidget *>(name);
    if (!dock)
        return nullptr;
    dock->show();
    dock->raise();
    return QTest::qWaitFor([dock] { return dock->widget()->isVisible(); }, windowPatience) ? dock->widget() : nullptr;
}

} // namespace Cordboard
