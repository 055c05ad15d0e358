// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/face.h"
#include "backends/pbxsim/officedriver.h"

#include <QHash>
#include <QList>

#include <memory>

namespace Cordboard {

struct FaceMaker
{
    QString protocol; ///< as --protocol names it
    std::unique_ptr<Face> (*make)(OfficeDriver &driver, const QHash<QString, QString> &settings);
};

/// The protocols that were built in, as cordboard_add_face() noted them.
const QList<FaceMaker> &faceMakers();

} // namespace Cordboard
