// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/sim/simbackend.h"
#include "tests/asterisk/stage.h"

namespace Cordboard {

/// A console at the simulated office, with the same people, queues and slots as tests/asterisk/etc. Its clock stands still but in until().
class OfficeStage final : public Stage
{
public:
    ~OfficeStage() override;

    bool open() override;
    void dials(const QString &who, const QString &number) override;
    void answers(const QString &who) override;
    void hangsUp(const QString &who) override;
    void holds(const QString &who) override;
    void resumes(const QString &who) override;
    bool until(const std::function<bool()> &condition) override;

private:
    Office &office() { return static_cast<SimBackend &>(backend()).office(); }
    QHash<QString, QString> m_outside; ///< number to its leg's id
};

} // namespace Cordboard
