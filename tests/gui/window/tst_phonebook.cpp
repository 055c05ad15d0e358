// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"

#include "models/contactmodel.h"
#include "models/directories/pbxphonebooks.h"
#include "views/people/peopleview.h"
#include "views/services/contactdialog.h"
#include "views/theme/theme.h"
#include "views/window/findframe.h"
#include "views/window/mainwindow.h"
#include "views/window/phonebookdesk.h"
#include "views/window/targetline.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// A PBX with a phone book that it has to be asked for.
class BookPbx final : public PbxBackend
{
public:
    BookPbx() { m_capabilities.add({ Capability::Dial, Capability::Contacts, Capability::ContactsEdit }); }

    Capabilities capabilities() const override { return m_capabilities; }
    ConnectionInfo connection() const override { return m_connection; }
    SessionInfo session() const override { return {}; }
    void open(const Account &account, const Secrets &) override
    {
        id = account.id;
        enter(ConnectionState::Online);
    }
    void close() override { enter(ConnectionState::Offline); }
    void retryNow() override { }
    QFuture<Result<void>> perform(const CallCommand &) override { return settled<void>({}); }
    QFuture<Result<ContactPage>> searchContacts(const ContactQuery &query) override
    {
        ++searches;
        if (searchFails)
            return settled<ContactPage>(*searchFails);
        ContactPage page;
        for (const Contact &contact : book.values().mid(query.offset, query.limit)) {
            page.rows.append(contact);
            if (namesOnly)
                page.rows.last().numbers.clear();
        }
        page.more = query.offset + page.rows.size() < book.size();
        return settled<ContactPage>(page);
    }
    QFuture<Result<Contact>> fetchContact(const ContactId &contact) override
    {
        return settled<Contact>(book.contains(contact.local()) ? Result<Contact>(book.value(contact.local())) : PbxError { PbxError::Kind::NoSuchTarget, {} });
    }
    QFuture<Result<ContactId>> saveContact(const Contact &contact) override
    {
        if (refuses)
            return settled<ContactId>(PbxError { PbxError::Kind::Refused, u"only digits"_s });
        Contact kept = contact;
        if (kept.id.isEmpty())
            kept.id = ContactId(id, u"new%1"_s.arg(book.size()));
        book.insert(kept.id.local(), kept);
        return settled<ContactId>(kept.id);
    }
    QFuture<Result<void>> deleteContact(const ContactId &contact) override
    {
        book.remove(contact.local());
        return settled<void>({});
    }

    void enter(ConnectionState state)
    {
        m_connection.state = state;
        emit connectionChanged(m_connection);
    }
    void add(const QString &local, const QString &name, const QString &number)
    {
        Contact contact;
        contact.id = ContactId(id, local);
        contact.name = name;
        contact.phonebook = u"Default"_s;
        contact.notes = u"since 1999"_s;
        contact.extra.insert(u"COLOR"_s, u"red"_s);
        if (!number.isEmpty())
            contact.numbers = { { u"PHONE1"_s, number } };
        book.insert(local, contact);
    }

    AccountId id { u"pbx"_s };
    QMap<QString, Contact> book;
    bool namesOnly = false;
    bool refuses = false;
    std::optional<PbxError> searchFails;
    int searches = 0;

private:
    Capabilities m_capabilities;
    ConnectionInfo m_connection;
};

constexpr int patience = 30'000;

/// The phone book of a PBX at the desk: read, found, called, written, deleted.
class TestPhoneBook : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void everyPageIsRead();
    void whoCameWithoutANumberIsAskedFor();
    void anEntryIsFoundAndCalled();
    void anEntryIsChanged();
    void aRefusalIsSaid();
    void deletingAsksFirst();
    void aCallerBecomesAnEntry();
    void isReadAnewWhenTheLinkComesBack();
    void aPbxThatTellsIsNotAsked();
    void aRefusedBookIsLeftAlone();

private:
    void open()
    {
        Account account;
        account.id = m_pbx->id;
        account.name = u"Branch"_s;
        m_office->board.addBackend(m_pbx.get(), account);
        m_pbx->open(account, {});
    }
    const ContactModel &contacts() const { return *m_office->board.contacts(); }
    ContactId contactId(const QString &local) const { return { m_pbx->id, local }; }
    QAction *entry(const ContactId &id, int which)
    {
        m_menu = std::make_unique<QMenu>();
        m_window->findChild<PhoneBookDesk *>()->addTo(m_menu.get(), id);
        return m_menu->actions().value(which);
    }
    ContactDialog *dialog() const { return m_window->findChild<ContactDialog *>(); }
    static void fill(QWidget *in, const char *name, const QString &text) { in->findChild<QLineEdit *>(QLatin1StringView(name))->setText(text); }

    QTemporaryDir m_folder;
    std::unique_ptr<BookPbx> m_pbx;
    std::unique_ptr<DeskOffice> m_office;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QMenu> m_menu;
    QStringList m_notices;
};

void TestPhoneBook::init()
{
    m_pbx = std::make_unique<BookPbx>();
    m_office = std::make_unique<DeskOffice>();
    Capabilities noBook;
    noBook.add({ Capability::Dial, Capability::BlindTransfer });
    m_office->backend.setCapabilities(noBook);
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    QFile::remove(m_folder.filePath(u"window.ini"_s));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_office->desk, m_office->waiting, *m_theme, *m_settings);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_notices.clear();
    connect(&m_office->desk, &OperatorDesk::noticed, this, [this](const Notice &notice) { m_notices.append(notice.text); });
}

void TestPhoneBook::cleanup()
{
    m_menu.reset();
    m_window.reset();
    m_settings.reset();
    m_theme.reset();
    m_office.reset();
    m_pbx.reset();
}

void TestPhoneBook::everyPageIsRead()
{
    for (int i = 0; i < 2'500; ++i)
        m_pbx->add(u"c%1"_s.arg(i), u"Customer %1"_s.arg(i), QString::number(700'000 + i));
    open();
    QTRY_COMPARE_WITH_TIMEOUT(contacts().rowCount(), 2'500, patience);
    QCOMPARE(m_pbx->searches, 3);
    // They leave with their PBX.
    m_office->board.removeAccount(m_pbx->id);
    QCOMPARE(contacts().rowCount(), 0);
}

void TestPhoneBook::whoCameWithoutANumberIsAskedFor()
{
    m_pbx->add(u"a"_s, u"Ann Adler"_s, u"5550101"_s);
    m_pbx->add(u"b"_s, u"Nobody's number"_s, {});
    m_pbx->namesOnly = true;
    open();
    QTRY_COMPARE_WITH_TIMEOUT(contacts().rowCount(), 1, patience);
    QCOMPARE(contacts().at(0).numbers.first().number, u"5550101"_s);
}

void TestPhoneBook::anEntryIsFoundAndCalled()
{
    m_pbx->add(u"a"_s, u"Quill Adam"_s, u"5550101"_s);
    m_pbx->add(u"b"_s, u"Quill Bea"_s, u"5550102"_s);
    open();
    QTRY_COMPARE_WITH_TIMEOUT(contacts().rowCount(), 2, patience);
    m_window->findChild<SearchBox *>()->setText(u"quill"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_office->desk.target().number, u"5550101"_s, patience);
    QCOMPARE(m_office->desk.target().account, m_pbx->id);
    // What the PBX calls its fields is no word for a person.
    QVERIFY2(!m_window->findChild<TargetLine *>()->sentence().contains(u"PHONE"_s), qPrintable(m_window->findChild<TargetLine *>()->sentence()));
    // The menu of a card calls, changes and deletes.
    auto *people = m_window->findChild<PeopleView *>();
    const SearchHit *second = m_window->results().hit(1);
    QVERIFY(second && second->contact() == contactId(u"b"_s));
    QVERIFY(people->setCurrentPerson(second->id));
    emit people->contextMenuRequested({}, QPoint(10, 10));
    const auto *menu = m_window->findChild<QMenu *>(u"contactMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 4); // with the line between
}

void TestPhoneBook::anEntryIsChanged()
{
    m_pbx->add(u"a"_s, u"Ann Adler"_s, u"5550101"_s);
    open();
    QTRY_COMPARE_WITH_TIMEOUT(contacts().rowCount(), 1, patience);
    entry(contactId(u"a"_s), 0)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
    QCOMPARE(dialog()->findChild<QLineEdit *>(u"contactNumber1"_s)->text(), u"5550101"_s);
    fill(dialog(), "contactCompany", u"Adler Ltd"_s);
    fill(dialog(), "contactNumber2", u"5550102"_s);
    dialog()->findChild<QPushButton *>(u"saveContact"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(contacts().at(0).company, u"Adler Ltd"_s, patience);
    const Contact written = m_pbx->book.value(u"a"_s);
    QCOMPARE(written.numbers, (QList<ContactNumber> { { u"PHONE1"_s, u"5550101"_s }, { u"work"_s, u"5550102"_s } }));
    // What the form does not show stays.
    QCOMPARE(written.extra.value(u"COLOR"_s), u"red"_s);
    QCOMPARE(written.notes, u"since 1999"_s);
    QCOMPARE(written.phonebook, u"Default"_s);
    QVERIFY(m_notices.constLast().contains(u"Ann Adler"_s));
}

void TestPhoneBook::aRefusalIsSaid()
{
    m_pbx->add(u"a"_s, u"Ann Adler"_s, u"5550101"_s);
    m_pbx->refuses = true;
    open();
    QTRY_COMPARE_WITH_TIMEOUT(contacts().rowCount(), 1, patience);
    entry(contactId(u"a"_s), 0)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
    // Without a name or a number there is nothing to save.
    auto *save = dialog()->findChild<QPushButton *>(u"saveContact"_s);
    fill(dialog(), "contactNumber1", {});
    QVERIFY(!save->isEnabled());
    fill(dialog(), "contactNumber1", u"12"_s);
    QVERIFY(save->isEnabled());
    save->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_notices.isEmpty() && m_notices.constLast().contains(u"only digits"_s), patience);
    QCOMPARE(contacts().at(0).numbers.first().number, u"5550101"_s);
}

void TestPhoneBook::deletingAsksFirst()
{
    m_pbx->add(u"a"_s, u"Ann Adler"_s, u"5550101"_s);
    open();
    QTRY_COMPARE_WITH_TIMEOUT(contacts().rowCount(), 1, patience);
    entry(contactId(u"a"_s), 1)->trigger();
    auto *ask = m_window->findChild<QMessageBox *>(u"deleteContact"_s);
    QVERIFY(ask && ask->text().contains(u"Ann Adler"_s));
    QTest::keyClick(ask, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QMessageBox *>(u"deleteContact"_s), patience);
    QCOMPARE(m_pbx->book.size(), 1);
    entry(contactId(u"a"_s), 1)->trigger();
    m_window->findChild<QPushButton *>(u"deleteContactYes"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(contacts().rowCount(), 0, patience);
    QVERIFY(m_pbx->book.isEmpty());
}

void TestPhoneBook::aCallerBecomesAnEntry()
{
    auto *action = m_window->findChild<QAction *>(u"new-contact"_s);
    QVERIFY(action && !action->isVisible()); // the first PBX has no phone book
    open();
    QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled() && action->isVisible(), patience);
    m_office->tell({ upserted(m_office->inbound(u"c1"_s, LineState::Talking, CallState::Talking)) });
    action->trigger();
    QVERIFY(dialog());
    QCOMPARE(dialog()->findChild<QLineEdit *>(u"contactName"_s)->text(), u"Maria Lopez"_s);
    QCOMPARE(dialog()->findChild<QLineEdit *>(u"contactNumber1"_s)->text(), u"5550100"_s);
    dialog()->findChild<QPushButton *>(u"saveContact"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(contacts().rowCount(), 1, patience);
    QCOMPARE(contacts().at(0).name, u"Maria Lopez"_s);
}

void TestPhoneBook::isReadAnewWhenTheLinkComesBack()
{
    m_pbx->add(u"a"_s, u"Ann Adler"_s, u"5550101"_s);
    open();
    QTRY_COMPARE_WITH_TIMEOUT(contacts().rowCount(), 1, patience);
    m_pbx->enter(ConnectionState::Reconnecting);
    QCOMPARE(contacts().rowCount(), 1); // what was known stays
    const QAction *change = entry(contactId(u"a"_s), 0);
    QVERIFY(!change->isEnabled() && !change->toolTip().isEmpty());
    m_pbx->add(u"b"_s, u"Ben Boyd"_s, u"5550102"_s);
    m_pbx->enter(ConnectionState::Online);
    QTRY_COMPARE_WITH_TIMEOUT(contacts().rowCount(), 2, patience);
}

void TestPhoneBook::aPbxThatTellsIsNotAsked()
{
    PbxPhoneBooks quick(m_office->board, { 0, 10, 10 });
    open();
    Contact told;
    told.id = contactId(u"t"_s);
    told.name = u"Told"_s;
    told.numbers = { { u"work"_s, u"5550109"_s } };
    emit m_pbx->changed({ upserted(told) });
    m_office->board.flushNow();
    // Another one that has to be asked, and so shows that there was time.
    BookPbx other;
    other.id = AccountId(u"other"_s);
    other.add(u"a"_s, u"Ann"_s, u"5550101"_s);
    Account account;
    account.id = other.id;
    m_office->board.addBackend(&other, account);
    other.open(account, {});
    QTRY_VERIFY_WITH_TIMEOUT(other.searches > 2, patience);
    QCOMPARE(m_pbx->searches, 0);
    QCOMPARE(contacts().rowCount(), 2);
    m_office->board.removeAccount(other.id);
}

void TestPhoneBook::aRefusedBookIsLeftAlone()
{
    m_window.reset(); // it asks, too
    PbxPhoneBooks quick(m_office->board, { 0, 50, 10 });
    m_pbx->searchFails = PbxError { PbxError::Kind::Timeout, {} };
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->searches >= 2, patience); // a slow one is asked again
    m_pbx->searchFails = PbxError { PbxError::Kind::NotAllowed, {} };
    const int asked = m_pbx->searches;
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->searches, asked + 1, patience);
    // Another log-in may have the right.
    m_pbx->searchFails.reset();
    m_pbx->add(u"a"_s, u"Ann Adler"_s, u"5550101"_s);
    m_pbx->enter(ConnectionState::Reconnecting);
    QCOMPARE(m_pbx->searches, asked + 1);
    m_pbx->enter(ConnectionState::Online);
    QTRY_COMPARE_WITH_TIMEOUT(contacts().rowCount(), 1, patience);
}

QTEST_MAIN(TestPhoneBook)
#include "tst_phonebook.moc"
