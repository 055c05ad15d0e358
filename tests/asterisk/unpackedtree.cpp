// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/unpackedtree.h"

#include <QDir>
#include <QFileInfo>

#include <signal.h>
#ifdef Q_OS_LINUX
#    include <sys/prctl.h>
#endif

namespace Cordboard {

using namespace Qt::StringLiterals;

bool UnpackedTree::isThere() const
{
    return QFileInfo::exists(m_root + u".complete"_s);
}

QStringList UnpackedTree::libraryFolders() const
{
    const QDir lib(m_root + u"/usr/lib"_s);
    QStringList folders;
    for (const QString &machine : lib.entryList({ u"*-linux-*"_s }, QDir::Dirs)) {
        folders.append(lib.filePath(machine));
        folders.append(lib.filePath(machine + u"/asterisk"_s));
    }
    folders.append(lib.path());
    return folders;
}

QString UnpackedTree::folderWith(const QString &folder, const QString &file) const
{
    for (const QString &parent : libraryFolders()) {
        const QString candidate = parent + u'/' + folder;
        if (QFileInfo::exists(candidate + u'/' + file))
            return candidate;
    }
    return {};
}

void UnpackedTree::prepare(QProcess &process, const QString &program, const QStringList &arguments) const
{
    // The tree's own loader: its libc may be newer or older than this machine's.
    QString loader;
    for (const QString &folder : libraryFolders()) {
        const QStringList found = QDir(folder).entryList({ u"ld-2.*.so"_s, u"ld-linux*.so.*"_s }, QDir::Files | QDir::System);
        if (loader.isEmpty() && !found.isEmpty())
            loader = folder + u'/' + found.constFirst();
    }
    process.setProgram(loader);
    process.setArguments(QStringList { u"--library-path"_s, libraryFolders().join(u':'), m_root + u'/' + program } + arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier([] {
#ifdef Q_OS_LINUX
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    });
}

QString UnpackedTree::release()
{
    return qEnvironmentVariable("CORDBOARD_ASTERISK", u"22"_s);
}

UnpackedTree UnpackedTree::asterisk()
{
    return UnpackedTree(QStringLiteral(CORDBOARD_ASTERISK_CACHE "/") + release());
}

UnpackedTree UnpackedTree::phone()
{
    return UnpackedTree(QStringLiteral(CORDBOARD_ASTERISK_CACHE "/22"));
}

} // namespace Cordboard
