// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/people/peoplesamples.h"
#include "views/dnd/callmime.h"
#include "views/dnd/dragpill.h"
#include "views/dnd/dragsession.h"
#include "views/theme/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

DragPayload samplePayload(DragPayload::Kind kind = DragPayload::Kind::Call)
{
    DragPayload payload;
    payload.kind = kind;
    payload.label = u"Maria Lopez"_s;
    if (kind == DragPayload::Kind::Person)
        payload.person = extensionId(u"214"_s);
    else
        payload.call = CallId(sampleAccount(), u"c1"_s);
    if (kind == DragPayload::Kind::ParkedCall)
        payload.slot = ParkSlotId(sampleAccount(), u"701"_s);
    return payload;
}

DropTarget personTarget(const QString &number)
{
    DropTarget target;
    target.kind = DropTarget::Kind::Person;
    target.person = extensionId(number);
    return target;
}

/// 214 takes everything, 238 asks, everybody else refuses.
DropVerdict judge(const DragPayload &, const DropTarget &target, TransferMode)
{
    if (target.person == extensionId(u"214"_s))
        return {DropVerdict::Answer::Yes, u"Drop to transfer"_s, u"Drop: transfer now"_s};
    if (target.person == extensionId(u"238"_s))
        return {DropVerdict::Answer::Asks, u"Asks"_s, u"Asks you: DND"_s};
    return {DropVerdict::Answer::No, u"No"_s, u"Cannot: phone is off"_s};
}

QDropEvent dropEvent(const QMimeData *data, Qt::KeyboardModifiers modifiers = {})
{
    return QDropEvent(QPointF(5, 5), Qt::CopyAction | Qt::LinkAction, data, Qt::LeftButton, modifiers);
}

} // namespace

class TestDragSession final : public QObject
{
    Q_OBJECT

private slots:
    void mimeCarriesIds_data();
    void mimeCarriesIds();
    void mimeRefusesForeignData_data();
    void mimeRefusesForeignData();
    void modifiersChooseTheMode();
    void tellsBeginningTargetAndEnd();
    void dropAsksTheJudge();
    void rightButtonAsksByMenu();
    void entryIsTakenForTheDataAlone();
    void pillShowsTheName();
};

void TestDragSession::mimeCarriesIds_data()
{
    QTest::addColumn<DragPayload>("payload");
    QTest::newRow("call") << samplePayload();
    QTest::newRow("parked call") << samplePayload(DragPayload::Kind::ParkedCall);
    QTest::newRow("person") << samplePayload(DragPayload::Kind::Person);
}

void TestDragSession::mimeCarriesIds()
{
    QFETCH(DragPayload, payload);
    const std::unique_ptr<QMimeData> data = encodeDrag(payload);
    QCOMPARE(data->hasFormat(personMimeType()), payload.kind == DragPayload::Kind::Person);
    QCOMPARE(data->hasFormat(callMimeType()), payload.kind != DragPayload::Kind::Person);
    QVERIFY(decodeDrag(data.get()) == payload);
}

void TestDragSession::mimeRefusesForeignData_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << u"text/plain"_s << QByteArray("+44 1632 960 284");
    QTest::newRow("nothing") << callMimeType() << QByteArray();
    QTest::newRow("no object") << callMimeType() << QByteArray("[1,2,3]");
    QTest::newRow("cut") << callMimeType() << QByteArray("{\"kind\":\"call\",\"call\":{\"acc");
    QTest::newRow("no id") << callMimeType() << QByteArray("{\"kind\":\"call\"}");
    QTest::newRow("wrong types") << callMimeType() << QByteArray("{\"kind\":7,\"call\":\"c1\"}");
    QTest::newRow("person as call")
        << callMimeType() << QByteArray("{\"kind\":\"person\",\"person\":{\"account\":\"head\",\"id\":\"214\"}}");
    QTest::newRow("too long") << callMimeType()
                              << QByteArray("{\"kind\":\"call\",\"call\":{\"account\":\"head\",\"id\":\"" + QByteArray(5000, 'x') + "\"}}");
}

void TestDragSession::mimeRefusesForeignData()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    QMimeData data;
    data.setData(format, bytes);
    QVERIFY(!decodeDrag(&data));
    QVERIFY(!decodeDrag(nullptr));
}

void TestDragSession::modifiersChooseTheMode()
{
    QCOMPARE(transferMode({}), TransferMode::Blind);
    QCOMPARE(transferMode(Qt::ControlModifier), TransferMode::Attended);
    QCOMPARE(transferMode(Qt::ShiftModifier), TransferMode::Voicemail);
    QCOMPARE(transferMode(Qt::AltModifier), TransferMode::Blind);
}

void TestDragSession::tellsBeginningTargetAndEnd()
{
    const Theme theme;
    DragSession session(judge, theme);
    QSignalSpy started(&session, &DragSession::dragStarted);
    QSignalSpy hovered(&session, &DragSession::hoverChanged);
    QSignalSpy ended(&session, &DragSession::dragEnded);
    QCOMPARE(session.verdictFor(personTarget(u"214"_s)).answer, DropVerdict::Answer::No);

    const std::unique_ptr<QMimeData> data = encodeDrag(samplePayload());
    session.begin(samplePayload());
    QCOMPARE(started.size(), 1);
    QDropEvent over = dropEvent(data.get());
    QVERIFY(session.hover(&over, personTarget(u"214"_s)));
    QVERIFY(over.isAccepted());
    QCOMPARE(over.dropAction(), Qt::CopyAction);
    QCOMPARE(session.verdict().word, u"Drop: transfer now"_s);
    QCOMPARE(hovered.size(), 1);
    QDropEvent still = dropEvent(data.get());
    session.hover(&still, personTarget(u"214"_s));
    QCOMPARE(hovered.size(), 1);
    QDropEvent withCtrl = dropEvent(data.get(), Qt::ControlModifier);
    session.hover(&withCtrl, personTarget(u"214"_s));
    QCOMPARE(hovered.size(), 2);
    QCOMPARE(session.mode(), TransferMode::Attended);

    session.end();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!session.isActive());
    QVERIFY(session.target() == DropTarget());
    session.end();
    QCOMPARE(ended.size(), 1);
}

void TestDragSession::dropAsksTheJudge()
{
    const Theme theme;
    DragSession session(judge, theme);
    QSignalSpy requested(&session, &DragSession::dropRequested);
    const std::unique_ptr<QMimeData> data = encodeDrag(samplePayload());

    QDropEvent refused = dropEvent(data.get());
    QVERIFY(!session.drop(&refused, personTarget(u"309"_s), {}));
    QVERIFY(!refused.isAccepted());
    QCOMPARE(requested.size(), 0);

    QDropEvent taken = dropEvent(data.get(), Qt::ShiftModifier);
    QVERIFY(session.drop(&taken, personTarget(u"214"_s), {}));
    QCOMPARE(requested.size(), 1);
    QVERIFY(requested.front().at(0).value<DragPayload>() == samplePayload());
    QVERIFY(requested.front().at(1).value<DropTarget>() == personTarget(u"214"_s));
    QCOMPARE(requested.front().at(2).value<TransferMode>(), TransferMode::Voicemail);

    // A drop that asks is handed on: whoever acts on it shows the question.
    QDropEvent asks = dropEvent(data.get());
    QVERIFY(session.drop(&asks, personTarget(u"238"_s), {}));
    QCOMPARE(requested.size(), 2);

    QMimeData foreign;
    foreign.setText(u"214"_s);
    QDropEvent strange = dropEvent(&foreign);
    QVERIFY(!session.drop(&strange, personTarget(u"214"_s), {}));
    QCOMPARE(requested.size(), 2);
}

void TestDragSession::rightButtonAsksByMenu()
{
    const Theme theme;
    DragSession session(judge, theme);
    QSignalSpy requested(&session, &DragSession::dropRequested);
    QSignalSpy menu(&session, &DragSession::dropMenuRequested);
    const std::unique_ptr<QMimeData> data = encodeDrag(samplePayload());
    session.begin(samplePayload(), Qt::RightButton);
    QDropEvent event = dropEvent(data.get());
    QVERIFY(session.drop(&event, personTarget(u"214"_s), QPoint(40, 50)));
    QCOMPARE(requested.size(), 0);
    QCOMPARE(menu.size(), 1);
    QCOMPARE(menu.front().at(2).toPoint(), QPoint(40, 50));
}

void TestDragSession::entryIsTakenForTheDataAlone()
{
    const Theme theme;
    DragSession session(judge, theme);
    const std::unique_ptr<QMimeData> data = encodeDrag(samplePayload());
    QDropEvent entry = dropEvent(data.get());
    session.enter(&entry, personTarget(u"309"_s));
    QVERIFY(entry.isAccepted());
    QMimeData foreign;
    foreign.setText(u"214"_s);
    QDropEvent strange = dropEvent(&foreign);
    session.enter(&strange, personTarget(u"214"_s));
    QVERIFY(!strange.isAccepted());
}

void TestDragSession::pillShowsTheName()
{
    Theme theme;
    theme.setMode(ThemeMode::Light);
    DragPayload payload = samplePayload();
    const QPixmap pill = dragPill(payload, theme, 2);
    QCOMPARE(pill.devicePixelRatio(), 2.0);
    QCOMPARE(pill.deviceIndependentSize().height(), 44.0);
    payload.label = QString(300, u'm');
    QVERIFY(dragPill(payload, theme, 1).width() <= theme.px(280));
    keepPicture(pill.toImage(), u"drag-pill"_s);
}

QTEST_MAIN(TestDragSession)
#include "tst_dragsession.moc"
