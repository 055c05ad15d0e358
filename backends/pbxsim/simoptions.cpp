// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/simoptions.h"

#include "backends/pbxsim/faces.h"

#include <QCommandLineParser>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// Reads "host:port"; only this computer's own addresses will do.
QString parseListen(const QString &text, QHostAddress *address, quint16 *port)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool ok = false;
    const int number = text.mid(colon + 1).toInt(&ok);
    QString host = text.left(std::max<qsizetype>(colon, 0));
    host.remove(u'[').remove(u']');
    if (host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    if (colon < 0 || !ok || number < 0 || number > 65535 || !address->setAddress(host))
        return u"\"%1\" is not of the form 127.0.0.1:0"_s.arg(text);
    if (!address->isLoopback())
        return u"%1 can be reached from outside: the simulator listens on loopback only"_s.arg(host);
    *port = quint16(number);
    return {};
}

} // namespace

QStringList SimOptions::protocols()
{
    QStringList names;
    for (const FaceMaker &maker : faceMakers())
        names.append(maker.protocol);
    return names;
}

Result<OfficeConfig> SimOptions::office() const
{
    Result<OfficeConfig> read = officeFile.isEmpty() ? Result<OfficeConfig>(OfficeConfig::standard(size, seed)) : OfficeConfig::fromFile(officeFile);
    if (!read)
        return read.error();
    OfficeConfig config = std::move(read).value();
    // A PBX's clock shows the time of day, unless runs are to be compared byte for byte.
    bool fixed = false;
    const qint64 wanted = settings.value(u"start-ms"_s).toLongLong(&fixed);
    const qint64 shift = (fixed ? wanted : QDateTime::currentMSecsSinceEpoch()) - config.startMs;
    config.startMs += shift;
    for (Cdr &cdr : config.history) {
        for (QDateTime *time : { &cdr.startedAt, &cdr.answeredAt, &cdr.endedAt })
            if (time->isValid())
                *time = time->addMSecs(shift);
    }
    config.letsGoAtOnce |= protocol == "asterisk"_L1;
    if (answerMs >= 0)
        config.answerAfter(answerMs);
    if (settings.contains(u"tenant"_s))
        config.tenant = settings.value(u"tenant"_s);
    return config;
}

SimOptions parseSimOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A simulated PBX that speaks a vendor's protocol on a real socket, for tests."_s);
    const auto option = [&parser](const QString &name, const QString &what, const QString &value = {}) {
        parser.addOption(value.isEmpty() ? QCommandLineOption(name, what) : QCommandLineOption(name, what, value));
    };
    option(u"protocol"_s, u"Which PBX: %1."_s.arg(SimOptions::protocols().join(u", "_s)), u"NAME"_s);
    option(u"listen"_s, u"Where; loopback only."_s, u"127.0.0.1:0"_s);
    option(u"control"_s, u"Where the control requests go."_s, u"127.0.0.1:0"_s);
    option(u"tls"_s, u"Encrypt. Takes --set certificate=PEM --set key=PEM, or has the openssl command make a pair."_s);
    option(u"seed"_s, u"Same seed, same events."_s, u"N"_s);
    option(u"extensions"_s, u"How many."_s, u"N"_s);
    option(u"queues"_s, u"How many."_s, u"N"_s);
    option(u"park-slots"_s, u"How many."_s, u"N"_s);
    option(u"scenario"_s, u"quiet, busy-morning or storm."_s, u"NAME"_s);
    option(u"rate"_s, u"Events a second."_s, u"N"_s);
    option(u"speed"_s, u"Virtual seconds a second."_s, u"FACTOR"_s);
    option(u"office"_s, u"Who is in the office, as JSON."_s, u"FILE"_s);
    option(u"answer-ms"_s, u"Phones answer by themselves after this time."_s, u"MS"_s);
    option(u"set"_s, u"A setting of the protocol's own, such as tenant=acme; can be repeated. start-ms=N fixes the clock's start."_s, u"key=value"_s);
    option(u"exit-with-stdin"_s, u"End when standard input closes."_s);
    parser.addHelpOption();

    SimOptions o;
    if (!parser.parse(arguments)) {
        o.error = parser.errorText();
        return o;
    }
    if (parser.isSet(u"help"_s)) {
        o.help = parser.helpText();
        return o;
    }
    const auto fail = [&o](const QString &why) {
        if (o.error.isEmpty())
            o.error = why;
    };
    const auto number = [&parser, &fail](const QString &name, auto *target) {
        if (!parser.isSet(name))
            return;
        bool ok = false;
        const double value = parser.value(name).toDouble(&ok);
        if (!ok || value < 0)
            return fail(u"--%1 wants a number"_s.arg(name));
        *target = std::remove_pointer_t<decltype(target)>(value);
    };
    o.protocol = parser.value(u"protocol"_s);
    if (!SimOptions::protocols().contains(o.protocol))
        fail(u"--protocol \"%1\": there is %2"_s.arg(o.protocol, SimOptions::protocols().join(u", "_s)));
    if (parser.isSet(u"listen"_s))
        fail(parseListen(parser.value(u"listen"_s), &o.address, &o.port));
    if (parser.isSet(u"control"_s))
        fail(parseListen(parser.value(u"control"_s), &o.controlAddress, &o.controlPort));
    o.tls = parser.isSet(u"tls"_s);
    number(u"seed"_s, &o.seed);
    number(u"extensions"_s, &o.size.extensions);
    number(u"queues"_s, &o.size.queues);
    number(u"park-slots"_s, &o.size.parkSlots);
    number(u"rate"_s, &o.rate);
    number(u"speed"_s, &o.speed);
    number(u"answer-ms"_s, &o.answerMs);
    if (parser.isSet(u"scenario"_s))
        o.scenario = parser.value(u"scenario"_s);
    o.officeFile = parser.value(u"office"_s);
    o.exitWithStdin = parser.isSet(u"exit-with-stdin"_s);
    for (const QString &pair : parser.values(u"set"_s)) {
        const qsizetype at = pair.indexOf(u'=');
        if (at <= 0)
            fail(u"--set wants key=value"_s);
        else
            o.settings.insert(pair.first(at), pair.sliced(at + 1));
    }
    if (!parser.positionalArguments().isEmpty())
        fail(u"what is \"%1\"?"_s.arg(parser.positionalArguments().constFirst()));
    return o;
}

} // namespace Cordboard
