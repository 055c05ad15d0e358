// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/endwatch.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <thread>

#if !defined(Q_OS_WIN)
#include <unistd.h>
#endif

namespace Cordboard {

#if defined(Q_OS_WIN)

EndWatch::EndWatch(bool withStdin)
{
    if (!withStdin)
        return;
    std::thread([] {
        while (std::getchar() != EOF) { }
        QMetaObject::invokeMethod(qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    }).detach();
}

EndWatch::~EndWatch() = default;

#else

// A signal handler may do next to nothing: it writes one byte, and the event loop reads it.
static int wakePipe[2] = { -1, -1 };

static void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakePipe[1], &byte, 1);
}

EndWatch::EndWatch(bool withStdin)
{
    if (::pipe(wakePipe) == 0) {
        auto *notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, qApp);
        QObject::connect(notifier, &QSocketNotifier::activated, qApp, [] { QCoreApplication::quit(); });
        std::signal(SIGTERM, onSignal);
        std::signal(SIGINT, onSignal);
    }
    if (withStdin) {
        auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, qApp);
        QObject::connect(notifier, &QSocketNotifier::activated, qApp, [] {
            char buffer[256];
            if (::read(STDIN_FILENO, buffer, sizeof buffer) <= 0)
                QCoreApplication::quit();
        });
    }
}

EndWatch::~EndWatch()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
}

#endif

} // namespace Cordboard
