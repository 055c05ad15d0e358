// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"

namespace Cordboard {

/// Makes backends for Yeastar K2 and S-Series.
class YeastarK2Plugin final : public QObject, public PbxBackendPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID CordboardPbxBackendPlugin_iid FILE "yeastar-k2.json")
    Q_INTERFACES(Cordboard::PbxBackendPlugin)
public:
    QString id() const override;
    QString displayName() const override;
    QString description() const override;
    QList<AccountField> accountFields() const override;
    Capabilities bestCapabilities() const override;
    QVariantMap settingsFromUrl(const QUrl &url) const override;
    PbxBackend *create(QObject *parent) const override;
};

} // namespace Cordboard
