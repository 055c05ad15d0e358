// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runner.h"

#include "app/cli/actions.h"
#include "app/cli/output.h"
#include "backends/api/snapshotjson.h"
#include "backends/host/backendregistry.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString fieldTypeWord(AccountField::Type type)
{
    static constexpr std::array words { "text"_L1, "host"_L1, "port"_L1, "number"_L1, "password"_L1, "bool"_L1, "choice"_L1, "url"_L1 };
    return QString(words.at(size_t(type)));
}

QJsonObject fieldJson(const AccountField &field)
{
    QJsonObject o { { "key"_L1, field.key }, { "label"_L1, field.label }, { "type"_L1, fieldTypeWord(field.type) }, { "required"_L1, field.required } };
    if (field.defaultValue.isValid())
        o.insert("default"_L1, QJsonValue::fromVariant(field.defaultValue));
    if (!field.hint.isEmpty())
        o.insert("hint"_L1, field.hint);
    QJsonArray choices;
    for (const auto &[value, label] : field.choices)
        choices.append(value);
    if (!choices.isEmpty())
        o.insert("choices"_L1, choices);
    return o;
}

QJsonObject backendJson(const BackendEntry &entry)
{
    QJsonObject o { { "id"_L1, entry.id }, { "name"_L1, entry.displayName } };
    if (!entry.path.isEmpty())
        o.insert("path"_L1, entry.path);
    if (!entry.plugin) {
        o.insert("error"_L1, entry.error);
        return o;
    }
    o.insert("description"_L1, entry.plugin->description());
    QJsonArray fields;
    for (const AccountField &field : entry.plugin->accountFields())
        fields.append(fieldJson(field));
    o.insert("fields"_L1, fields);
    QJsonArray capabilities;
    for (Capability c : entry.plugin->bestCapabilities().known())
        capabilities.append(capabilityName(c));
    o.insert("capabilities"_L1, capabilities);
    return o;
}

QJsonObject methodJson(const MethodInfo &method)
{
    QJsonArray parameters;
    for (const MethodInfo::Parameter &p : method.parameters)
        parameters.append(QJsonObject { { "name"_L1, p.name }, { "type"_L1, p.type }, { "required"_L1, p.required }, { "what"_L1, p.what } });
    QJsonObject o { { "name"_L1, method.name }, { "what"_L1, method.what }, { "parameters"_L1, parameters },
        { "permission"_L1, stateWord(method.permission) }, { "changes"_L1, method.changes }, { "destroys"_L1, method.destroys } };
    if (method.assumed)
        o.insert("assumed"_L1, true);
    if (method.report)
        o.insert("report"_L1, true);
    return o;
}

} // namespace

Runner::Runner(Options options, const BackendRegistry &registry, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_registry(registry)
{
}

void Runner::run()
{
    if (!m_options.help.isEmpty()) {
        printText(m_options.help.toUtf8());
        return finish(ExitCode::Done);
    }
    if (!m_options.error.isEmpty())
        return finishUsage(m_options.error);
    const QString &command = m_options.command;
    if (command == "backends"_L1)
        return listBackends();
    const bool knowsSecret = !m_options.passwordFile.isEmpty() || !m_options.secretFiles.isEmpty();
    if (command == "methods"_L1 && !knowsSecret)
        return listMethods();
    if (command == "do"_L1) {
        const QString name = m_options.arguments.value(0);
        const Action *action = findAction(name);
        if (!action)
            return finishUsage(tr("There is no action \"%1\"; --help lists them.").arg(name));
        const qsizetype given = m_options.arguments.size() - 1;
        if (given < action->least || (action->most >= 0 && given > action->most))
            return finishUsage(tr("Usage: do %1 %2").arg(action->name, action->arguments));
    } else if (command == "call"_L1) {
        if (m_options.arguments.isEmpty() || m_options.arguments.size() > 2)
            return finishUsage(tr("Usage: call METHOD [JSON]"));
        if (m_options.arguments.size() == 2) {
            const QJsonDocument document = QJsonDocument::fromJson(m_options.arguments.at(1).toUtf8());
            if (!document.isObject())
                return finishUsage(tr("The parameters are one JSON object."));
            m_parameters = document.object();
        }
    } else if (command != "snapshot"_L1 && command != "watch"_L1 && command != "cdrs"_L1 && command != "methods"_L1) {
        return finishUsage(tr("There is no command \"%1\"; --help lists them.").arg(command));
    }

    const Result<Login> login = makeLogin(m_options, m_registry);
    if (!login)
        return finishUsage(login.error().detail);
    m_session = std::make_unique<Session>(*login);
    connect(m_session.get(), &Session::failed, this, &Runner::finishWith);
    connect(m_session.get(), &Session::refused, this, &Runner::finishWith);
    connect(m_session.get(), &Session::online, this, &Runner::runOnline);
    if (command == "watch"_L1)
        watch();
    m_session->open(m_options.timeoutMs);
}

void Runner::runOnline()
{
    const QString &command = m_options.command;
    if (command == "snapshot"_L1) {
        connect(m_session.get(), &Session::settled, this, [this](bool quiet) {
            if (!quiet)
                printDiagnostic(tr("It did not get quiet; this is how it stands."));
            printJson(snapshotJson(m_session->state()));
            finish(ExitCode::Done);
        });
        m_session->settle(m_options.settleMs, m_options.timeoutMs);
    } else if (command == "do"_L1) {
        perform();
    } else if (command == "call"_L1) {
        callMethod();
    } else if (command == "cdrs"_L1) {
        fetchCdrs(0);
    } else if (command == "methods"_L1) {
        // What the log-in may do is learnt a little after it.
        connect(m_session.get(), &Session::settled, this, [this] { listMethods(*m_session->backend()); });
        m_session->settle(m_options.settleMs, m_options.timeoutMs);
    }
}

void Runner::listBackends()
{
    QJsonArray list;
    for (const BackendEntry &entry : m_registry.entries())
        list.append(backendJson(entry));
    printJson(list);
    finish(ExitCode::Done);
}

void Runner::listMethods()
{
    Options withoutSecrets = m_options;
    withoutSecrets.passwordFile.clear();
    withoutSecrets.secretFiles.clear();
    const Result<Login> login = makeLogin(withoutSecrets, m_registry);
    if (!login)
        return finishUsage(login.error().detail);
    const std::unique_ptr<PbxBackend> backend(login->plugin->create(nullptr));
    listMethods(*backend);
}

void Runner::listMethods(const PbxBackend &backend)
{
    const QHash<QString, QString> unusable = backend.unusableMethods();
    const Permission permission = backend.session().permission;
    QJsonArray list;
    const QList<MethodInfo> methods = backend.methods();
    for (const MethodInfo &method : methods) {
        QJsonObject o = methodJson(method);
        if (const auto why = unusable.constFind(method.name); why != unusable.cend())
            o.insert("unusable"_L1, *why);
        else if (permission != Permission::Unknown && method.permission > permission)
            o.insert("unusable"_L1, tr("This login is not allowed to call it."));
        list.append(o);
    }
    printJson(list);
    finish(ExitCode::Done);
}

void Runner::watch()
{
    connect(m_session->backend(), &PbxBackend::connectionChanged, this,
        [](const ConnectionInfo &connection) { printJsonLine(toJson(connection)); });
    connect(m_session->backend(), &PbxBackend::changed, this, [](const QList<Change> &changes) {
        for (const Change &change : changes)
            printJsonLine(toJson(change));
    });
    if (m_options.forSeconds >= 0)
        QTimer::singleShot(std::chrono::seconds(m_options.forSeconds), this, [this] { finish(ExitCode::Done); });
}

void Runner::perform()
{
    const Action *action = findAction(m_options.arguments.constFirst());
    const Resolver resolver(m_session->state(), m_session->backend()->session(), m_session->account());
    const Result<CallCommand::Kind> what = action->make({ resolver, m_options, m_options.arguments.mid(1) });
    if (!what) {
        // Kind::None marks words that make no sense, as against things that are not there.
        if (what.error().kind == PbxError::Kind::None)
            return finishUsage(what.error().detail);
        return finishWith(what.error());
    }
    m_session->backend()->perform({ m_session->account(), *what }).then(this, [this, name = action->name](const Result<void> &result) {
        if (!result)
            return finishWith(result.error());
        printJson(QJsonObject { { "ok"_L1, true }, { "action"_L1, name } });
        finish(ExitCode::Done);
    });
}

void Runner::callMethod()
{
    m_session->backend()->callMethod(m_options.arguments.constFirst(), m_parameters).then(this, [this](const Result<QJsonValue> &result) {
        if (!result)
            return finishWith(result.error());
        printJson(*result);
        finish(ExitCode::Done);
    });
}

void Runner::fetchCdrs(int offset)
{
    CdrQuery query;
    query.from = QDateTime::fromString(m_options.from, Qt::ISODate).toUTC();
    query.to = QDateTime::fromString(m_options.to, Qt::ISODate).toUTC();
    if ((!m_options.from.isEmpty() && !query.from.isValid()) || (!m_options.to.isEmpty() && !query.to.isValid()))
        return finishUsage(tr("A time is written as 2026-01-31T07:30:00Z."));
    query.number = m_options.number;
    query.offset = offset;
    query.limit = m_options.limit - offset;
    m_session->backend()->fetchCdrs(query).then(this, [this](const Result<CdrPage> &page) {
        if (!page)
            return finishWith(page.error());
        m_cdrs += page->rows;
        if (page->more && !page->rows.isEmpty() && m_cdrs.size() < m_options.limit)
            return fetchCdrs(int(m_cdrs.size()));
        if (m_options.csv) {
            printText(cdrsToCsv(m_cdrs));
        } else {
            QJsonArray list;
            for (const Cdr &cdr : std::as_const(m_cdrs))
                list.append(toJson(cdr));
            printJson(list);
        }
        finish(ExitCode::Done);
    });
}

void Runner::finish(ExitCode code)
{
    if (m_finished)
        return;
    m_finished = true;
    emit finished(int(code));
}

void Runner::finishWith(const PbxError &error)
{
    if (m_finished)
        return;
    if (m_options.command != "watch"_L1)
        printJson(QJsonObject { { "ok"_L1, false }, { "error"_L1, toJson(error) } });
    printDiagnostic(error.message());
    const bool online = m_session && m_session->isOnline();
    finish(online ? exitCodeFor(error.kind) : ExitCode::NoConnection);
}

void Runner::finishUsage(const QString &why)
{
    printDiagnostic(why);
    finish(ExitCode::Usage);
}

} // namespace Cordboard
