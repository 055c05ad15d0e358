// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/ldapdirectory.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace Cordboard {

namespace {

/// Queries wait for servers: they shall not keep the threads that read files, nor the program from ending. So nobody waits for the
/// end of these threads.
QThreadPool &threads()
{
    static auto *const pool = new QThreadPool;
    return *pool;
}

} // namespace

LdapDirectory::LdapDirectory(const Account &account, const Secrets &secrets, QObject *parent)
    : DirectorySource(account, parent)
    , m_request(LdapRequest::from(account, secrets))
{
}

LdapDirectory::~LdapDirectory()
{
    *m_cancelled = true;
}

void LdapDirectory::refresh()
{
    if (std::exchange(m_reading, true))
        return;
    QtConcurrent::run(&threads(), readLdap, m_request, m_cancelled).then(this, [this](const LdapOutcome &outcome) {
        m_reading = false;
        if (outcome.error.isEmpty())
            emit loaded(outcome.content);
        else
            emit failed(outcome.error);
    });
}

} // namespace Cordboard
