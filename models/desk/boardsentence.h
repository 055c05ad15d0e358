// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cordboard {

class OperatorDesk;
class WaitingModel;

/// The whole board in a few sentences, the most urgent first, as it is read aloud on request. Translated.
QString boardSentence(OperatorDesk &desk, const WaitingModel &waiting);

} // namespace Cordboard
