// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/actions.h"
#include "backends/host/backendregistry.h"

#include <QCommandLineParser>
#include <QFile>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// Gives the free functions here a context for translators.
struct OptionText
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::Options)
};

PbxError usage(const QString &why)
{
    return { PbxError::Kind::Refused, why };
}

bool toCount(const QString &text, int *out)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    if (!ok || value < 0)
        return false;
    *out = value;
    return true;
}

QString commandsHelp()
{
    QString text = OptionText::tr("Commands:\n"
                      "  backends            the backends there are, their account fields and capabilities\n"
                      "  snapshot            connect, wait for the first full state and for quiet, print it\n"
                      "  watch               one line per change, connection changes too\n"
                      "  do ACTION [ARG...]  ask the PBX for something; see below\n"
                      "  call METHOD [JSON]  a method of the PBX's own API, raw parameters, raw result\n"
                      "  methods             the documented methods; with a password, also which of them this login cannot call\n"
                      "  cdrs                call records\n\nActions:\n");
    for (const Action &action : actions())
        text += u"  %1\n      %2\n"_s.arg(u"%1 %2"_s.arg(action.name, action.arguments).trimmed(), action.what);
    text += OptionText::tr("\nCALL is the id of a call or of a leg, or the number of an extension that is in one call; without it the call\n"
               "of the operator's own extension that fits is taken (--call and --leg say it too). EXT defaults to the own\n"
               "extension. Exit code: 0 done, 1 refused by the PBX, 2 usage, 3 not supported, 4 no connection.\n");
    return text;
}

/// The key of the field that takes what `--user` or `--password-file` gives.
QString fieldKey(const QList<AccountField> &fields, const QStringList &preferred)
{
    for (const QString &key : preferred)
        for (const AccountField &field : fields)
            if (field.key == key)
                return key;
    return {};
}

QString passwordKey(const QList<AccountField> &fields)
{
    for (const AccountField &field : fields)
        if (field.type == AccountField::Type::Password)
            return field.key;
    return {};
}

Result<QString> readSecret(const QString &path)
{
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return usage(OptionText::tr("Cannot read %1: %2").arg(path, file.errorString()));
    // One line: what an editor adds at the end is no part of a password.
    QByteArray line = file.readLine(64 * 1024);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<PbxBackendPlugin *> choosePlugin(const Options &options, const BackendRegistry &registry)
{
    if (!options.backend.isEmpty()) {
        if (PbxBackendPlugin *plugin = registry.plugin(options.backend))
            return plugin;
        for (const BackendEntry &entry : registry.entries())
            if (entry.id == options.backend)
                return usage(OptionText::tr("Backend %1 cannot be used: %2").arg(entry.id, entry.error));
        return usage(OptionText::tr("There is no backend \"%1\"; see the command \"backends\".").arg(options.backend));
    }
    QList<PbxBackendPlugin *> fitting;
    for (PbxBackendPlugin *plugin : registry.plugins())
        if (!options.url.isEmpty() && !plugin->settingsFromUrl(QUrl(options.url)).isEmpty())
            fitting.append(plugin);
    if (fitting.size() != 1)
        return usage(OptionText::tr("Say which backend: --backend ID."));
    return fitting.constFirst();
}

} // namespace

Options parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(OptionText::tr("Talks to a PBX without a window."));
    const auto option = [&parser](const QString &name, const QString &what, const QString &value) {
        parser.addOption({ name, what, value });
    };
    option(u"backend"_s, OptionText::tr("Which backend."), u"ID"_s);
    option(u"url"_s, OptionText::tr("Where the PBX is, such as ws://host:port/pbx/ws."), u"URL"_s);
    option(u"user"_s, OptionText::tr("Who logs in."), u"U"_s);
    option(u"tenant"_s, OptionText::tr("Tenant, where the PBX has several."), u"T"_s);
    option(u"set"_s, OptionText::tr("Any account field; can be repeated."), u"key=value"_s);
    option(u"password-file"_s, OptionText::tr("Holds the password in its first line; - is standard input."), u"F"_s);
    option(u"secret-file"_s, OptionText::tr("Likewise for another secret field."), u"key=F"_s);
    option(u"timeout"_s, OptionText::tr("How long to wait for the PBX."), u"MILLISECONDS"_s);
    option(u"settle-ms"_s, OptionText::tr("snapshot: how long nothing may change."), u"MILLISECONDS"_s);
    option(u"for"_s, OptionText::tr("watch: how long."), u"SECONDS"_s);
    option(u"call"_s, OptionText::tr("do: the call it is about."), u"ID"_s);
    option(u"leg"_s, OptionText::tr("do: the leg that acts."), u"ID"_s);
    option(u"from"_s, OptionText::tr("cdrs: not before; do dial: who calls."), u"T|EXT"_s);
    option(u"to"_s, OptionText::tr("cdrs: not after; do: for whom."), u"T|EXT"_s);
    option(u"number"_s, OptionText::tr("cdrs: caller or callee contains."), u"N"_s);
    option(u"limit"_s, OptionText::tr("cdrs: how many at most."), u"N"_s);
    option(u"format"_s, OptionText::tr("cdrs: json or csv."), u"FORMAT"_s);
    parser.addOption({ { u"h"_s, u"help"_s }, OptionText::tr("This text.") });
    parser.addOption({ { u"v"_s, u"version"_s }, OptionText::tr("The version.") });
    parser.addPositionalArgument(u"command"_s, OptionText::tr("What to do."), u"COMMAND [ARG...]"_s);

    Options o;
    if (!parser.parse(arguments)) {
        o.error = parser.errorText();
        return o;
    }
    if (parser.isSet(u"help"_s)) {
        o.help = parser.helpText() + u'\n' + commandsHelp();
        return o;
    }
    if (parser.isSet(u"version"_s)) {
        o.help = u"cordboard-cli " CORDBOARD_VERSION "\n"_s;
        return o;
    }
    o.backend = parser.value(u"backend"_s);
    o.url = parser.value(u"url"_s);
    o.user = parser.value(u"user"_s);
    o.tenant = parser.value(u"tenant"_s);
    o.set = parser.values(u"set"_s);
    o.passwordFile = parser.value(u"password-file"_s);
    o.secretFiles = parser.values(u"secret-file"_s);
    o.call = parser.value(u"call"_s);
    o.leg = parser.value(u"leg"_s);
    o.from = parser.value(u"from"_s);
    o.to = parser.value(u"to"_s);
    o.number = parser.value(u"number"_s);
    const std::pair<QString, int *> counts[] = { { u"timeout"_s, &o.timeoutMs }, { u"settle-ms"_s, &o.settleMs },
        { u"for"_s, &o.forSeconds }, { u"limit"_s, &o.limit } };
    for (const auto &[name, target] : counts)
        if (parser.isSet(name) && !toCount(parser.value(name), target))
            o.error = OptionText::tr("--%1 wants a whole number.").arg(name);
    const QString format = parser.value(u"format"_s);
    o.csv = format == "csv"_L1;
    if (!format.isEmpty() && !o.csv && format != "json"_L1)
        o.error = OptionText::tr("--format is json or csv.");
    const QStringList positional = parser.positionalArguments();
    if (positional.isEmpty() && o.error.isEmpty())
        o.error = OptionText::tr("There is no command; --help lists them.");
    o.command = positional.value(0);
    o.arguments = positional.mid(1);
    return o;
}

Result<Login> makeLogin(const Options &options, const BackendRegistry &registry)
{
    const Result<PbxBackendPlugin *> plugin = choosePlugin(options, registry);
    if (!plugin)
        return plugin.error();
    Login login;
    login.plugin = *plugin;
    const QList<AccountField> fields = login.plugin->accountFields();
    Account &account = login.account;
    account.id = AccountId(u"cli"_s);
    account.backend = login.plugin->id();
    account.name = login.plugin->displayName();
    for (const AccountField &field : fields)
        if (field.type != AccountField::Type::Password && field.defaultValue.isValid())
            account.settings.insert(field.key, field.defaultValue);

    if (!options.url.isEmpty()) {
        const QUrl url(options.url);
        if (!url.password().isEmpty())
            return usage(OptionText::tr("A password does not belong into the URL: use --password-file."));
        const QVariantMap settings = login.plugin->settingsFromUrl(url);
        if (settings.isEmpty())
            return usage(OptionText::tr("%1 has no use for the URL %2.").arg(account.name, options.url));
        account.settings.insert(settings);
    }
    if (!options.user.isEmpty()) {
        const QString key = fieldKey(fields, { u"user"_s, u"username"_s, u"login"_s, u"extension"_s });
        account.settings.insert(key.isEmpty() ? u"user"_s : key, options.user);
    }
    if (!options.tenant.isEmpty())
        account.settings.insert(u"tenant"_s, options.tenant);
    for (const QString &pair : options.set) {
        const qsizetype at = pair.indexOf(u'=');
        if (at <= 0)
            return usage(OptionText::tr("--set wants key=value."));
        const QString key = pair.first(at);
        const bool secret = std::any_of(fields.begin(), fields.end(), [&key](const AccountField &field) {
            return field.key == key && field.type == AccountField::Type::Password;
        });
        if (secret)
            return usage(OptionText::tr("%1 is a secret, and arguments can be seen by others: use --secret-file.").arg(key));
        account.settings.insert(key, pair.sliced(at + 1));
    }

    QList<std::pair<QString, QString>> files;
    if (!options.passwordFile.isEmpty())
        files.append({ passwordKey(fields), options.passwordFile });
    for (const QString &pair : options.secretFiles) {
        const qsizetype at = pair.indexOf(u'=');
        if (at <= 0)
            return usage(OptionText::tr("--secret-file wants key=file."));
        files.append({ pair.first(at), pair.sliced(at + 1) });
    }
    for (const auto &[key, path] : std::as_const(files)) {
        if (key.isEmpty())
            continue; // this backend has no password
        const Result<QString> secret = readSecret(path);
        if (!secret)
            return secret.error();
        login.secrets.set(key, *secret);
    }
    return login;
}

} // namespace Cordboard
