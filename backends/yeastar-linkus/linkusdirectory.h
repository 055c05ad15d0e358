// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/yeastar-linkus/linkusapi.h"
#include "backends/yeastar-linkus/linkusmirror.h"

#include <QObject>
#include <QPointer>

namespace Cordboard {

/// Reads the office, whole or in part, and says when all of it is there.
class LinkusDirectory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkusDirectory)
public:
    enum Part { People = 1, Queues = 2, Calls = 4, Parks = 8, Everything = 15 };

    LinkusDirectory(LinkusApi &api, QObject *parent = nullptr) : QObject(parent), m_api(api) { }
    void load(int parts);
    const LinkusOffice &office() const { return m_office; }
    /// What this login may not read or this firmware does not have, by method.
    const QStringList &missing() const { return m_missing; }
    int parts() const { return m_parts; }

signals:
    void loaded();
    void failed(const Cordboard::PbxError &error);

private:
    template<class T, class Take>
    void read(const QString &what, QFuture<Result<T>> future, Take take);
    void readPeople(int page);
    void readQueue(const LinkusQueue &queue);

    LinkusApi &m_api;
    LinkusOffice m_office;
    QStringList m_missing;
    int m_parts = 0;
    int m_left = 0;
    bool m_over = false;
};

} // namespace Cordboard
