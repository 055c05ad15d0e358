// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace Cordboard {

enum class AmiEffect { Reads, Changes, Destroys };

/// One documented action. `rights`: the classes of manager.conf of which one is needed; empty: none.
struct AmiMethod
{
    const char *name;
    const char *what;
    const char *rights;
    AmiEffect effect;
    const char *parameters;
};

std::span<const AmiMethod> amiCallMethods();
std::span<const AmiMethod> amiDeskMethods();
std::span<const AmiMethod> amiServerMethods();

} // namespace Cordboard
