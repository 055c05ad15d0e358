// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/call.h"
#include "backends/api/clock.h"
#include "backends/api/extension.h"
#include "models/core/switchboard.h"
#include "tests/shared/fakebackend.h"
#include "views/people/personcard.h"

class QImage;

namespace Cordboard {

/// 21 November 2026, 09:41:00 UTC: the time in all tests here.
QDateTime sampleNow();
AccountId sampleAccount();
ExtensionId extensionId(const QString &number);
Extension person(const QString &number, const QString &name, const QString &department, const QString &job = {});
/// A call between `extension` and an outside party, both in `state`, begun `seconds` ago.
Call callWith(const QString &id, const Extension &extension, const QString &party, LineState state, int seconds);

/// One card for each state and mark of the design's element sheet.
QList<PersonCard> elementCards();
/// The office of the design's pictures: people and the calls they are in.
QList<Extension> officePeople();
QList<Call> officeCalls(const QList<Extension> &people);
/// `count` people in twelve departments, numbers from 1000.
QList<Extension> manyPeople(int count);

/// Writes `image` as `name`.png into the directory that CORDBOARD_SCREENSHOTS names; does nothing without it.
void keepPicture(const QImage &image, const QString &name);

/// A Switchboard with one PBX played by hand that is online; the operator is 900.
struct Office
{
    explicit Office(const QList<Extension> &people = {}, const QList<Call> &calls = {});
    ManualClock clock;
    FakeBackend pbx;
    Switchboard board;
    void tell(const QList<Change> &changes);
    void setLink(ConnectionState state);
};

} // namespace Cordboard
