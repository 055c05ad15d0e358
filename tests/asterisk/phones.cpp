// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/phones.h"

#include <algorithm>
#include <vector>

namespace Cordboard {

bool Phones::start(const SoftPhone::Options &options)
{
    // A port that was free may be taken by the time the phone has started.
    constexpr int attempts = 3;
    for (int i = 0; i < attempts; ++i) {
        auto phone = std::make_unique<SoftPhone>(options);
        if (phone->start()) {
            m_phones.insert_or_assign(options.number, std::move(phone));
            return true;
        }
        m_trouble = QStringLiteral("The phone of %1 did not start.\n").arg(options.number) + phone->log();
    }
    return false;
}

bool Phones::start(const QList<SoftPhone::Options> &all)
{
    std::vector<std::unique_ptr<SoftPhone>> launched;
    for (const SoftPhone::Options &options : all) {
        auto phone = std::make_unique<SoftPhone>(options);
        launched.push_back(phone->launch() ? std::move(phone) : nullptr);
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (launched[i] && launched[i]->becomesReady())
            m_phones.insert_or_assign(all.at(i).number, std::move(launched[i]));
        else if (launched[i].reset(); !start(all.at(i)))
            return false;
    }
    return true;
}

SoftPhone *Phones::find(const QString &number) const
{
    const auto it = m_phones.find(number);
    return it == m_phones.end() ? nullptr : it->second.get();
}

void Phones::hangUpAll()
{
    for (const auto &[number, phone] : m_phones)
        if (!phone->isIdle())
            phone->hangUpAll();
}

bool Phones::areIdle() const
{
    return std::all_of(m_phones.begin(), m_phones.end(), [](const auto &entry) { return entry.second->isIdle(); });
}

} // namespace Cordboard
