// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"

#include <QPromise>

#include <memory>
#include <vector>

namespace Cordboard {

/// A backend that says what a test tells it to say and remembers what it was asked.
class ScriptedBackend final : public PbxBackend
{
public:
    using PbxBackend::PbxBackend;

    Capabilities capabilities() const override { return m_capabilities; }
    ConnectionInfo connection() const override { return m_connection; }
    SessionInfo session() const override { return m_session; }
    void open(const Account &, const Secrets &) override { ++opened; }
    void close() override { ++closed; }
    void retryNow() override { ++retries; }

    QFuture<Result<void>> perform(const CallCommand &command) override
    {
        commands.append(command);
        m_answers.push_back(std::make_unique<QPromise<Result<void>>>());
        m_answers.back()->start();
        return m_answers.back()->future();
    }
    /// Answers the oldest command that has no answer yet.
    void answer(const Result<void> &result)
    {
        const auto promise = std::move(m_answers.front());
        m_answers.erase(m_answers.begin());
        promise->addResult(result);
        promise->finish();
    }

    /// Ends without an answer, as a backend must not do.
    void dropAnswers() { m_answers.clear(); }

    QFuture<Result<CdrPage>> fetchCdrs(const CdrQuery &query) override
    {
        queries.append(query);
        m_pages.push_back(std::make_unique<QPromise<Result<CdrPage>>>());
        m_pages.back()->start();
        return m_pages.back()->future();
    }
    /// Answers the oldest question for call records that has no answer yet.
    void answerPage(const Result<CdrPage> &page)
    {
        const auto promise = std::move(m_pages.front());
        m_pages.erase(m_pages.begin());
        promise->addResult(page);
        promise->finish();
    }
    qsizetype openPages() const { return qsizetype(m_pages.size()); }

    void tell(const QList<Change> &changes) { emit changed(changes); }
    void setCapabilities(const Capabilities &capabilities)
    {
        m_capabilities = capabilities;
        emit capabilitiesChanged(capabilities);
    }
    void setConnection(ConnectionState state, const QDateTime &lastHeard = {})
    {
        m_connection.state = state;
        m_connection.lastHeard = lastHeard;
        emit connectionChanged(m_connection);
    }
    void setSelf(const ExtensionId &self)
    {
        m_session.self = self;
        emit sessionChanged(m_session);
    }

    QList<CallCommand> commands;
    QList<CdrQuery> queries;
    int opened = 0;
    int closed = 0;
    int retries = 0;

private:
    Capabilities m_capabilities;
    ConnectionInfo m_connection;
    SessionInfo m_session;
    std::vector<std::unique_ptr<QPromise<Result<void>>>> m_answers;
    std::vector<std::unique_ptr<QPromise<Result<CdrPage>>>> m_pages;
};

} // namespace Cordboard
