// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// One argument of an Exec line, by the quoting rules of the Desktop Entry Specification.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (u"\"`$\\"_s.contains(c))
            text += u'\\';
        text += c;
        if (c == u'%')
            text += c; // a lone one begins a field code
    }
    // The whole value is a string of the file format, which has its own meaning for the backslash.
    return u'"' + text.replace(u"\\"_s, u"\\\\"_s) + u'"';
}

} // namespace

Autostart::Autostart(const QString &folder, const QString &program)
    : m_folder(folder), m_program(program)
{ }

Autostart Autostart::ofThisProgram()
{
    // An AppImage runs from a folder that is gone tomorrow; it tells its own place.
    const QString image = qEnvironmentVariable("APPIMAGE");
    return Autostart(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s,
        image.isEmpty() ? QCoreApplication::applicationFilePath() : image);
}

bool Autostart::isSupported()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return true;
#else
    return false;
#endif
}

QString Autostart::file() const
{
    return m_folder + u"/org.cordboard.Cordboard.desktop"_s;
}

bool Autostart::isOn() const
{
    QFile entry(file());
    if (!entry.open(QIODevice::ReadOnly | QIODevice::Text))
        return false;
    bool on = true;
    while (!entry.atEnd()) {
        const QByteArray line = entry.readLine(4096).trimmed().toLower();
        if (line == "hidden=true" || line == "x-gnome-autostart-enabled=false")
            on = false;
    }
    return on;
}

QString Autostart::set(bool on) const
{
    if (!on) {
        QFile entry(file());
        return !entry.exists() || entry.remove() ? QString() : entry.errorString();
    }
    if (!QDir().mkpath(m_folder))
        return QCoreApplication::translate("Cordboard::Autostart", "The folder %1 cannot be made.").arg(m_folder);
    QSaveFile entry(file());
    const QByteArray text = "[Desktop Entry]\nType=Application\nName=Cordboard\nIcon=org.cordboard.Cordboard\nExec=" + quoted(m_program).toUtf8()
        + "\nTerminal=false\nX-GNOME-Autostart-enabled=true\n";
    if (!entry.open(QIODevice::WriteOnly) || entry.write(text) != text.size() || !entry.commit())
        return entry.errorString();
    return {};
}

} // namespace Cordboard
