// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"
#include "tests/shared/modelrows.h"

#include "views/methods/jsonmodel.h"
#include "views/methods/jsontable.h"
#include "views/methods/methodcatalog.h"
#include "views/methods/methodsdialog.h"
#include "views/methods/reportsmenu.h"
#include "views/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// An administrator calls a PBX's methods by hand in the real dialog; the PBX is the test's.
class TestMethodsDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void theFilterFindsByNameAndPurpose();
    void aFormSendsTypedParameters();
    void aMissingParameterIsNamed();
    void anAnswerOfRowsIsATable();
    void anErrorIsShown();
    void whatDestroysAsksFirst();
    void whatTheLogInMayNotUseSaysWhy();
    void whatThePbxLacksSaysWhy();
    void withoutALinkNothingIsCalled();
    void reportsByPlainName();
    void reportsOfSeveralPbxes();
    void whereThereIsNoReport();
    void answersAsTables();
    void theListIsASoundModel();
    void theTreeIsASoundModel();
    void csvIsQuotedAndHarmless();

private:
    template<class T>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void choose(const QString &name)
    {
        auto *list = find<QListView>(u"methodList"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString() == name)
                list->setCurrentIndex(list->model()->index(row, 0));
        QCOMPARE(list->currentIndex().data().toString(), name);
    }
    void run() { QTest::mouseClick(find<QPushButton>(u"methodRun"_s), Qt::LeftButton); }
    QString outcome() const { return find<QLabel>(u"methodOutcome"_s)->text(); }

    std::unique_ptr<DeskOffice> m_office;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MethodCatalog> m_catalog;
    std::unique_ptr<MethodsDialog> m_dialog;
};

void TestMethodsDialog::init()
{
    m_office = std::make_unique<DeskOffice>();
    SessionInfo session = m_office->backend.session();
    session.permission = Permission::User;
    m_office->backend.setSession(session);
    m_office->backend.setMethods({
        { u"getExtensions"_s, u"Lists the extensions."_s, { { u"tenant"_s, u"string"_s, true, u"Whose"_s }, { u"limit"_s, u"number"_s, false, u"At most"_s },
                                                             { u"full"_s, u"bool"_s, false, u"All members"_s }, { u"only"_s, u"array"_s, false, u"Numbers"_s } } },
        { u"deleteNote"_s, u"Deletes a note."_s, { { u"name"_s, u"string"_s, true, u"Which"_s } }, Permission::User, true, true },
        { u"createTenant"_s, u"Makes a tenant."_s, {}, Permission::System, true },
    });
    m_theme = std::make_unique<Theme>();
    m_catalog = std::make_unique<MethodCatalog>(m_office->board);
    m_dialog = std::make_unique<MethodsDialog>(*m_catalog, *m_theme);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestMethodsDialog::cleanup()
{
    m_dialog.reset();
    m_catalog.reset();
    m_theme.reset();
    m_office.reset();
}

void TestMethodsDialog::theFilterFindsByNameAndPurpose()
{
    auto *list = find<QListView>(u"methodList"_s);
    QCOMPARE(list->model()->rowCount(), 3);
    QTest::keyClicks(find<QLineEdit>(u"methodFilter"_s), u"TENANT"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"createTenant"_s);
}

void TestMethodsDialog::aFormSendsTypedParameters()
{
    choose(u"getExtensions"_s);
    QTest::keyClicks(find<QLineEdit>(u"parameter.tenant"_s), u"acme"_s);
    QTest::keyClicks(find<QLineEdit>(u"parameter.limit"_s), u"5"_s);
    QTest::keyClicks(find<QLineEdit>(u"parameter.only"_s), u"1001,1002"_s);
    run();
    QTRY_COMPARE(m_office->backend.methodCalls().size(), 1);
    const auto &[name, parameters] = m_office->backend.methodCalls().first();
    QCOMPARE(name, u"getExtensions"_s);
    QCOMPARE(parameters, QJsonObject({ { u"tenant"_s, u"acme"_s }, { u"limit"_s, 5 }, { u"only"_s, QJsonArray { u"1001"_s, u"1002"_s } } }));
}

void TestMethodsDialog::aMissingParameterIsNamed()
{
    choose(u"getExtensions"_s);
    run();
    QVERIFY(outcome().contains(u"tenant"_s));
    QVERIFY(m_office->backend.methodCalls().isEmpty());
    QTest::keyClicks(find<QLineEdit>(u"parameter.tenant"_s), u"acme"_s);
    QTest::keyClicks(find<QLineEdit>(u"parameter.limit"_s), u"many"_s);
    run();
    QVERIFY(outcome().contains(u"limit"_s));
    QVERIFY(m_office->backend.methodCalls().isEmpty());
}

void TestMethodsDialog::anAnswerOfRowsIsATable()
{
    m_office->backend.setMethodAnswer(QJsonValue(QJsonObject {
        { u"list"_s, QJsonArray { QJsonObject { { u"number"_s, u"1001"_s } }, QJsonObject { { u"number"_s, u"1002"_s }, { u"name"_s, u"Ole"_s } } } } }));
    choose(u"getExtensions"_s);
    QTest::keyClicks(find<QLineEdit>(u"parameter.tenant"_s), u"acme"_s);
    run();
    auto *table = find<QTableView>(u"answerTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->columnCount(), 2);
    QVERIFY(table->isVisible());
    QCOMPARE(find<QTreeView>(u"answerTree"_s)->model()->rowCount(), 1);
}

void TestMethodsDialog::anErrorIsShown()
{
    m_office->backend.setMethodAnswer(PbxError { PbxError::Kind::Refused, u"no such tenant"_s });
    choose(u"getExtensions"_s);
    QTest::keyClicks(find<QLineEdit>(u"parameter.tenant"_s), u"acme"_s);
    run();
    QTRY_VERIFY2(outcome().contains(u"no such tenant"_s), qPrintable(outcome()));
    QVERIFY(find<QPushButton>(u"methodRun"_s)->isEnabled());
}

void TestMethodsDialog::whatDestroysAsksFirst()
{
    choose(u"deleteNote"_s);
    QTest::keyClicks(find<QLineEdit>(u"parameter.name"_s), u"memo"_s);
    run();
    auto *ask = find<QMessageBox>(u"methodAsk"_s);
    QVERIFY(ask && ask->isVisible());
    QVERIFY(m_office->backend.methodCalls().isEmpty());
    QTest::keyClick(ask, Qt::Key_Escape);
    QTRY_VERIFY(!find<QMessageBox>(u"methodAsk"_s));
    QVERIFY(m_office->backend.methodCalls().isEmpty());
    run();
    ask = find<QMessageBox>(u"methodAsk"_s);
    for (QAbstractButton *button : ask->buttons())
        if (ask->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(m_office->backend.methodCalls().size(), 1);
}

void TestMethodsDialog::whatTheLogInMayNotUseSaysWhy()
{
    choose(u"createTenant"_s);
    auto *button = find<QPushButton>(u"methodRun"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
    // In the list it is grey, and the others are not.
    const QAbstractItemModel *list = find<QListView>(u"methodList"_s)->model();
    for (int row = 0; row < list->rowCount(); ++row)
        QCOMPARE(list->index(row, 0).data(Qt::ForegroundRole).isValid(), list->index(row, 0).data().toString() == "createTenant"_L1);
}

void TestMethodsDialog::whatThePbxLacksSaysWhy()
{
    choose(u"getExtensions"_s);
    auto *button = find<QPushButton>(u"methodRun"_s);
    QVERIFY(button->isEnabled());
    QTest::keyClicks(find<QLineEdit>(u"parameter.tenant"_s), u"acme"_s);
    // The PBX tells it later than the log-in: what is typed stays.
    m_office->backend.setUnusable({ { u"getExtensions"_s, u"This version does not have it."_s } });
    m_office->backend.setCapabilities(m_office->backend.capabilities());
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), u"This version does not have it."_s);
    QCOMPARE(button->accessibleDescription(), button->toolTip());
    QCOMPARE(find<QLineEdit>(u"parameter.tenant"_s)->text(), u"acme"_s);
    const QModelIndex row = find<QListView>(u"methodList"_s)->currentIndex();
    QVERIFY(row.data(Qt::ForegroundRole).isValid());
    QVERIFY(row.data(Qt::ToolTipRole).toString().endsWith(button->toolTip()));
    QVERIFY(row.data(Qt::AccessibleDescriptionRole).toString().endsWith(button->toolTip()));
    bool inThePane = false;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        inThePane |= label->isVisible() && label->text().contains(button->toolTip());
    QVERIFY(inThePane);
    m_office->backend.setUnusable({});
    m_office->backend.setCapabilities(m_office->backend.capabilities());
    QVERIFY(button->isEnabled() && button->toolTip().isEmpty());
}

void TestMethodsDialog::withoutALinkNothingIsCalled()
{
    choose(u"getExtensions"_s);
    ConnectionInfo down;
    down.state = ConnectionState::Reconnecting;
    m_office->backend.setConnection(down);
    auto *button = find<QPushButton>(u"methodRun"_s);
    QVERIFY(!button->isEnabled() && button->toolTip().contains(u"link"_s));
    down.state = ConnectionState::Online;
    m_office->backend.setConnection(down);
    QVERIFY(button->isEnabled());
}

static MethodInfo report(const QString &name, const QString &what)
{
    MethodInfo method { name, what };
    method.report = true;
    return method;
}

void TestMethodsDialog::reportsByPlainName()
{
    m_office->backend.setMethods({ report(u"z"_s, u"Agents & queues."_s), report(u"a"_s, u"Calls of today"_s), { u"other"_s, u"No report"_s } });
    ReportsMenu menu(*m_catalog);
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts.append(action->text());
    QCOMPARE(texts, (QStringList { u"Agents && queues"_s, u"Calls of today"_s }));
    QString chosen;
    connect(&menu, &ReportsMenu::chosen, &menu, [&chosen](const AccountId &account, const QString &method) { chosen = account.value() + u' ' + method; });
    menu.actions().constLast()->trigger();
    QCOMPARE(chosen, u"head a"_s);
    m_office->backend.setUnusable({ { u"a"_s, u"Too old."_s } });
    emit menu.aboutToShow();
    QVERIFY(!menu.actions().constLast()->isEnabled());
    QCOMPARE(menu.actions().constLast()->toolTip(), u"Too old."_s);
}

void TestMethodsDialog::reportsOfSeveralPbxes()
{
    m_office->backend.setMethods({ report(u"a"_s, u"Calls of today"_s) });
    FakeBackend second { AccountId(u"branch"_s) };
    second.setMethods({ report(u"b"_s, u"Calls of the week"_s) });
    Account described;
    described.id = AccountId(u"branch"_s);
    described.name = u"Branch"_s;
    m_office->board.addBackend(&second, described);
    ReportsMenu menu(*m_catalog);
    QCOMPARE(menu.actions().size(), 2);
    QCOMPARE(menu.actions().at(0)->text(), u"Head office"_s);
    QCOMPARE(menu.actions().at(1)->text(), u"Branch"_s);
    QCOMPARE(menu.actions().at(1)->menu()->actions().constFirst()->text(), u"Calls of the week"_s);
    m_office->board.removeAccount(AccountId(u"branch"_s));
    QCOMPARE(menu.actions().constFirst()->text(), u"Calls of today"_s);
}

void TestMethodsDialog::whereThereIsNoReport()
{
    ReportsMenu menu(*m_catalog);
    QCOMPARE(menu.actions().size(), 1);
    QVERIFY(!menu.actions().constFirst()->isEnabled() && !menu.actions().constFirst()->text().isEmpty());
}

void TestMethodsDialog::answersAsTables()
{
    JsonTable table;
    // By key, as agents come.
    QVERIFY(table.setValue(QJsonObject { { u"104"_s, QJsonObject { { u"state"_s, u"idle"_s } } }, { u"105"_s, QJsonObject { { u"state"_s, u"busy"_s } } } }));
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.columnCount(), 2);
    QCOMPARE(table.index(1, 0).data().toString(), u"105"_s);
    QCOMPARE(table.index(1, 1).data().toString(), u"busy"_s);
    // One object and one value are tables only where a table is wanted.
    const QJsonObject numbers { { u"answered"_s, 3 }, { u"lost"_s, 1 } };
    QVERIFY(!table.setValue(numbers));
    QVERIFY(table.setValue(numbers, JsonTable::Take::Anything));
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.index(0, 1).data().toString(), u"3"_s);
    QVERIFY(table.setValue(QJsonObject { { u"status"_s, u"Success"_s }, { u"info"_s, numbers } }, JsonTable::Take::Anything));
    QCOMPARE(table.rowCount(), 3);
    QVERIFY(table.setValue(25, JsonTable::Take::Anything));
    QCOMPARE(table.rowCount(), 1);
    // Rows without names, and an envelope around nothing.
    QVERIFY(table.setValue(QJsonArray { QJsonArray { 1, 2 }, QJsonArray { 3, 4 } }));
    QCOMPARE(table.index(1, 1).data().toString(), u"4"_s);
    for (const QJsonValue &nothing : { QJsonValue(), QJsonValue(QJsonArray()), QJsonValue(QJsonObject()), QJsonValue(QString()),
             QJsonValue(QJsonObject { { u"errcode"_s, 0 }, { u"data"_s, QJsonArray() } }) })
        QVERIFY(!table.setValue(nothing, JsonTable::Take::Anything));
}

void TestMethodsDialog::theListIsASoundModel()
{
    QAbstractItemModel *shown = find<QListView>(u"methodList"_s)->model();
    const auto tester = testModel(shown);
    const auto *filter = qobject_cast<QAbstractProxyModel *>(shown);
    QVERIFY(filter);
    const auto sourceTester = testModel(filter->sourceModel());
    auto *field = find<QLineEdit>(u"methodFilter"_s);
    QTest::keyClicks(field, u"tenant"_s);
    QCOMPARE(shown->rowCount(), 1);
    m_office->backend.setUnusable({ { u"getExtensions"_s, u"This version does not have it."_s } });
    m_office->backend.setCapabilities(m_office->backend.capabilities());
    field->clear();
    QCOMPARE(shown->rowCount(), filter->sourceModel()->rowCount());
}

void TestMethodsDialog::theTreeIsASoundModel()
{
    JsonModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setValue(QJsonObject { { u"a"_s, QJsonArray { 1, u"x"_s, QJsonObject { { u"b"_s, true } } } }, { u"c"_s, QJsonValue() } });
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex a = model.index(0, 0);
    QCOMPARE(model.rowCount(a), 3);
    const QModelIndex b = model.index(0, JsonModel::ValueColumn, model.index(2, 0, a));
    QCOMPARE(b.data().toString(), u"true"_s);
    model.setValue(42);
    QCOMPARE(model.rowCount(), 1);
    model.setValue({});
    QCOMPARE(model.rowCount(), 0);
}

void TestMethodsDialog::csvIsQuotedAndHarmless()
{
    JsonTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(table.setValue(QJsonArray { QJsonObject { { u"a"_s, u"=1+1"_s }, { u"b"_s, u"say \"hi\", twice"_s } } }));
    QCOMPARE(table.toCsv(), QByteArray("a,b\r\n'=1+1,\"say \"\"hi\"\", twice\"\r\n"));
    QVERIFY(!table.setValue(7));
    QCOMPARE(table.rowCount(), 0);
}

QTEST_MAIN(TestMethodsDialog)
#include "tst_methodsdialog.moc"
