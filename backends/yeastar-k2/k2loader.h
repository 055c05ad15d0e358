// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/yeastar-k2/k2api.h"
#include "backends/yeastar-k2/k2mirror.h"

#include <QObject>
#include <QSet>

namespace Cordboard {

/// Everything that is asked once at the beginning of a session. What this PBX does not know is left empty and noted;
/// what fails for another reason fails the whole.
class K2Loader : public QObject
{
    Q_OBJECT
public:
    explicit K2Loader(K2Api &api, QObject *parent = nullptr)
        : QObject(parent)
        , m_api(api)
    { }

    /// `asOf`: K2Mirror::serial() now. Then loaded() or failed(), once.
    void load(quint64 asOf);
    /// The directory alone.
    void loadDirectory();

    K2Directory directory;
    K2Round round;
    QList<QJsonObject> queueStatus;
    QList<QJsonObject> parked;
    QList<QJsonObject> inSession;
    QList<QJsonObject> voicemails;
    QList<QJsonObject> wakeUps;
    QSet<QString> unknown; ///< endpoints that this PBX does not have

signals:
    void loaded();
    void failed(const Cordboard::PbxError &error);

private:
    template<class T>
    void ask(const QString &endpoint, QFuture<Result<T>> future, std::function<void(const T &)> take);
    void finishedOne();

    K2Api &m_api;
    int m_open = 0;
    bool m_over = false;
};

/// Of a poll: the link is broken, as against an answer that says no.
bool k2IsLinkError(const PbxError &error);

} // namespace Cordboard
