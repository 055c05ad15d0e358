// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace Cordboard {

/// Programs that were unpacked somewhere (see tests/asterisk/fetch) and run with the libraries that came with them.
class UnpackedTree
{
public:
    explicit UnpackedTree(QString root) : m_root(std::move(root)) { }

    /// False: nothing was fetched into it.
    bool isThere() const;
    const QString &root() const { return m_root; }
    /// Sets up `process` to run that program of the tree, such as "usr/sbin/asterisk". It ends with this process, whatever happens.
    void prepare(QProcess &process, const QString &program, const QStringList &arguments) const;
    /// The folder under usr/lib, usr/lib/<machine> or usr/libexec that holds `file`; empty: none does.
    QString folderWith(const QString &folder, const QString &file) const;

    /// Asterisk of the release that CORDBOARD_ASTERISK names, "22" unless told.
    static UnpackedTree asterisk();
    /// The SIP phone, which comes with Asterisk 22.
    static UnpackedTree phone();
    static QString release();

private:
    QStringList libraryFolders() const;

    QString m_root;
};

} // namespace Cordboard
