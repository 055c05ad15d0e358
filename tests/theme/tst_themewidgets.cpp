// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/keybutton.h"
#include "views/theme/panelheader.h"
#include "views/theme/pilltabbar.h"
#include "views/theme/softkey.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestThemeWidgets final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_now = 1000; }

    void buttonTakesEverythingFromItsAction();
    void unavailableButtonSaysWhy();
    void newButtonIgnoresInput();
    void buttonThatBecomesAnotherCommandIgnoresInput();
    void variantsKeepTheSize();
    void softKeyStatesKeepTheSize();
    void targetsAreLargeEnough();
    void headerKeepsItsSizeAcrossLevels();
    void headerPulsesOncePerRise();
    void headerIsSpoken();
    void headerClickAcknowledges();
    void headerPassesThePressOn();
    void tabsDoNotBreathe();
    void tabsComeCloserAndLeaveOut();
    void placeholdersAreReadable();

private:
    MillisecondClock clock()
    {
        return [this] { return m_now; };
    }

    Theme m_theme;
    long long m_now = 0;
};

void TestThemeWidgets::buttonTakesEverythingFromItsAction()
{
    QAction hold(m_theme.icon(u"action-hold"_s), u"&Hold"_s);
    hold.setShortcut(Qt::Key_F2);
    KeyButton button(m_theme);
    button.setInputGuard(0);
    button.setAction(&hold);
    QCOMPARE(button.accessibleName(), u"Hold"_s);
    QCOMPARE(button.iconName(), u"action-hold"_s);
    QCOMPARE(button.keycaps(), QStringList { u"F2"_s });
    QCOMPARE(button.accessibleDescription(), u"F2"_s);
    QSignalSpy triggered(&hold, &QAction::triggered);
    button.click();
    QCOMPARE(triggered.count(), 1);

    hold.setText(u"&Resume"_s);
    hold.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    QCOMPARE(button.accessibleName(), u"Resume"_s);
    QCOMPARE(button.keycaps().size(), 2);

    QVERIFY(!button.isVisible()); // an action does not show a button that nobody has placed
    button.show();
    hold.setVisible(false);
    QVERIFY(!button.isVisible());
    hold.setVisible(true);
    QVERIFY(button.isVisible());

    button.setAction(nullptr);
    hold.setText(u"Other"_s);
    QCOMPARE(button.accessibleName(), u"Resume"_s);
    button.click();
    QCOMPARE(triggered.count(), 1);
}

void TestThemeWidgets::unavailableButtonSaysWhy()
{
    const QString reason = u"This PBX has no free park slot"_s;
    QAction park(u"Park"_s);
    KeyButton button(m_theme);
    button.setAction(&park);
    park.setToolTip(reason);
    park.setEnabled(false);
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.toolTip(), reason);
    QCOMPARE(button.accessibleDescription(), reason);
    park.setEnabled(true);
    QVERIFY(button.isEnabled());
    QVERIFY(button.accessibleDescription() != reason);

    SoftKey key(m_theme);
    key.setUnavailable(reason);
    QVERIFY(!key.isEnabled());
    QCOMPARE(key.toolTip(), reason);
    key.setUnavailable({});
    QVERIFY(key.isEnabled());
}

void TestThemeWidgets::newButtonIgnoresInput()
{
    KeyButton button(m_theme, u"Answer"_s, {});
    button.setInputGuard(m_theme.tokens().motion.newButtonGuard, clock());
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    button.show();
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.count(), 0);
    m_now += 399;
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 0);

    // A press inside the guard stays ignored, even if the finger is lifted after it.
    QTest::mousePress(&button, Qt::LeftButton);
    m_now += 1;
    QTest::mouseRelease(&button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 0);

    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);

    button.hide();
    button.show();
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 2);
}

void TestThemeWidgets::buttonThatBecomesAnotherCommandIgnoresInput()
{
    QAction hold(u"Hold"_s);
    QAction endCall(u"End call"_s);
    KeyButton button(m_theme);
    button.setInputGuard(400, clock());
    button.setAction(&hold);
    button.show();
    m_now += 400;
    QVERIFY(!button.isGuarded());
    button.setAction(&endCall);
    QVERIFY(button.isGuarded());
    m_now += 400;
    endCall.setToolTip(u"Ends the call with Maria Lopez"_s);
    QVERIFY(!button.isGuarded());
    endCall.setText(u"Decline"_s);
    QVERIFY(button.isGuarded());
}

void TestThemeWidgets::variantsKeepTheSize()
{
    KeyButton button(m_theme, u"Answer"_s, u"action-answer"_s);
    button.setKeys(Qt::Key_Return);
    const QSize size = button.sizeHint();
    QCOMPARE(size.height(), m_theme.px(36));
    for (const ButtonVariant variant :
        { ButtonVariant::Primary, ButtonVariant::Amber, ButtonVariant::Alarm, ButtonVariant::Flat }) {
        button.setVariant(variant);
        QCOMPARE(button.sizeHint(), size);
    }
    button.setUnavailable(u"no call"_s);
    QCOMPARE(button.sizeHint(), size);
}

void TestThemeWidgets::softKeyStatesKeepTheSize()
{
    SoftKey key(m_theme);
    key.setText(u"Transfer"_s);
    key.setKeys(Qt::Key_Return);
    QCOMPARE(key.sizeHint(), QSize(m_theme.px(88), m_theme.px(56)));
    for (const SoftKeyState state : { SoftKeyState::Filled, SoftKeyState::Hollow, SoftKeyState::Amber }) {
        key.setKeyState(state);
        QCOMPARE(key.sizeHint(), QSize(m_theme.px(88), m_theme.px(56)));
    }
    key.setKeycaps({ u"Umschalt"_s, u"Eingabe"_s });
    QVERIFY(key.sizeHint().width() > m_theme.px(88));
}

void TestThemeWidgets::targetsAreLargeEnough()
{
    const int least = m_theme.tokens().size.targetMin;
    KeyButton button(m_theme);
    for (const ButtonHeight height : { ButtonHeight::Normal, ButtonHeight::Small, ButtonHeight::Row }) {
        button.setButtonHeight(height);
        QVERIFY(button.sizeHint().width() >= least);
        QVERIFY(button.sizeHint().height() >= least);
    }
    PillTabBar tabs(m_theme);
    tabs.addPill({}, u"view-cards"_s, u"Cards"_s);
    QVERIFY(tabs.tabRect(0).width() >= least && tabs.tabRect(0).height() >= least);
}

void TestThemeWidgets::headerKeepsItsSizeAcrossLevels()
{
    PanelHeader header(m_theme, u"Waiting"_s, u"call-waiting"_s);
    const QSize size = header.sizeHint();
    const QSize least = header.minimumSizeHint();
    QCOMPARE(size.height(), m_theme.px(44));
    for (const AlarmLevel level : { AlarmLevel::Soon, AlarmLevel::Late, AlarmLevel::Overdue, AlarmLevel::None }) {
        header.setLevel(level);
        header.setCount(int(level) * 37);
        header.setCaption(u"longest 1:02:10"_s);
        QCOMPARE(header.sizeHint(), size);
        QCOMPARE(header.minimumSizeHint(), least);
    }
}

void TestThemeWidgets::headerPulsesOncePerRise()
{
    PanelHeader header(m_theme, u"Waiting"_s, u"call-waiting"_s);
    header.setLevel(AlarmLevel::Soon);
    QVERIFY(!header.isPulsing());
    header.setLevel(AlarmLevel::Late);
    QVERIFY(header.isPulsing());
    header.acknowledge();
    QVERIFY(!header.isPulsing());
    QCOMPARE(header.level(), AlarmLevel::Late);
    header.setLevel(AlarmLevel::Overdue);
    QVERIFY(header.isPulsing());
    QTRY_VERIFY(!header.isPulsing());
    header.setLevel(AlarmLevel::Late);
    QVERIFY(!header.isPulsing());

    m_theme.setReducedMotion(true);
    header.setLevel(AlarmLevel::Overdue);
    QVERIFY(!header.isPulsing());
    m_theme.setReducedMotion(false);
}

void TestThemeWidgets::headerIsSpoken()
{
    PanelHeader header(m_theme, u"Waiting"_s, u"call-waiting"_s);
    QCOMPARE(header.accessibleName(), u"Waiting, 0"_s);
    header.setCount(4);
    header.setCaption(u"longest 0:26"_s);
    header.setLevel(AlarmLevel::Late);
    QCOMPARE(header.accessibleName(), u"Waiting, 4, late, longest 0:26"_s);
    header.setCount(4, false);
    QCOMPARE(header.accessibleName(), u"Waiting, 4?, late, longest 0:26"_s);
}

void TestThemeWidgets::headerClickAcknowledges()
{
    PanelHeader header(m_theme, u"Waiting"_s, u"call-waiting"_s);
    header.show();
    QSignalSpy acknowledge(&header, &PanelHeader::acknowledgeRequested);
    QSignalSpy clicked(&header, &PanelHeader::clicked);
    QTest::mouseClick(&header, Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
    header.setLevel(AlarmLevel::Overdue);
    QTest::mouseClick(&header, Qt::LeftButton);
    QCOMPARE(acknowledge.count(), 1);
    // A drag is not a click.
    QTest::mousePress(&header, Qt::LeftButton, {}, { 20, 20 });
    QTest::mouseRelease(&header, Qt::LeftButton, {}, { 120, 20 });
    QCOMPARE(acknowledge.count(), 1);
}

void TestThemeWidgets::headerPassesThePressOn()
{
    PanelHeader header(m_theme, u"Waiting"_s, u"call-waiting"_s);
    header.resize(header.sizeHint());
    QMouseEvent press(
        QEvent::MouseButtonPress, { 20, 20 }, header.mapToGlobal(QPointF(20, 20)), Qt::LeftButton, Qt::LeftButton, {});
    press.accept();
    QCoreApplication::sendEvent(&header, &press);
    QVERIFY(!press.isAccepted());
}

void TestThemeWidgets::tabsDoNotBreathe()
{
    PillTabBar tabs(m_theme);
    tabs.addPill(u"All"_s);
    tabs.addPill(u"Favourites"_s, u"favourite"_s);
    tabs.addPill(u"Accounts"_s);
    tabs.setCount(0, 148);
    tabs.setCount(1, 9);
    tabs.resize(600, 40);
    tabs.show();
    const QRect before = tabs.tabRect(2);
    tabs.setCurrentIndex(1);
    QCOMPARE(tabs.tabRect(2), before);
    QCOMPARE(tabs.accessibleTabName(0), u"All 148"_s);
    tabs.removeTab(0);
    QCOMPARE(tabs.count(0), std::optional<int>(9));
    QCOMPARE(tabs.count(1), std::optional<int>());
    tabs.moveTab(0, 1);
    QCOMPARE(tabs.count(1), std::optional<int>(9));
}

void TestThemeWidgets::tabsComeCloserAndLeaveOut()
{
    PillTabBar tabs(m_theme);
    tabs.setLeavesOut(true);
    for (const QString &text : { u"Parked"_s, u"Queues"_s, u"Agents"_s, u"History"_s })
        tabs.addPill(text);
    const auto shown = [&tabs] {
        QList<int> list;
        for (int tab = 0; tab < tabs.QTabBar::count(); ++tab)
            if (tabs.isTabVisible(tab))
                list.append(tab);
        return list;
    };
    tabs.resize(600, 40);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tabs));
    tabs.resize(600, 40);
    QCOMPARE(shown(), (QList { 0, 1, 2, 3 }));
    const int airy = tabs.tabRect(3).right() + 1;
    tabs.resize(airy - 30, 40);
    QCOMPARE(shown(), (QList { 0, 1, 2, 3 }));
    QVERIFY(tabs.tabRect(3).right() < tabs.width());
    tabs.resize(airy / 2 + 8, 40);
    QCOMPARE(shown(), (QList { 0, 1 }));
    QVERIFY(tabs.tabRect(1).right() < tabs.width());
    tabs.setCurrentIndex(3); // by the menu: never left out
    QCOMPARE(shown(), (QList { 0, 3 }));
    tabs.resize(600, 40);
    QCOMPARE(shown(), (QList { 0, 1, 2, 3 }));
    QCOMPARE(tabs.tabRect(3).right() + 1, airy);
}

/// Qt would draw them in the text's colour at half its strength, which is too pale to read.
void TestThemeWidgets::placeholdersAreReadable()
{
    const ThemeMode before = m_theme.mode();
    m_theme.apply(*qApp);
    for (const ThemeMode mode : { ThemeMode::Light, ThemeMode::Dark, ThemeMode::Contrast }) {
        m_theme.setMode(mode);
        QLineEdit line;
        QPlainTextEdit text;
        for (QWidget *field : { static_cast<QWidget *>(&line), static_cast<QWidget *>(&text) }) {
            field->ensurePolished();
            QCOMPARE(field->palette().color(QPalette::PlaceholderText), m_theme.color(Token::Text3));
        }
    }
    m_theme.setMode(before);
}

QTEST_MAIN(TestThemeWidgets)
#include "tst_themewidgets.moc"
