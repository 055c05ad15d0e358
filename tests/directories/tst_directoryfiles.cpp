// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/csvcontacts.h"
#include "models/directories/csvreader.h"
#include "models/directories/filedirectory.h"
#include "models/directories/textdecoding.h"
#include "models/directories/vcardreader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Files as programs export them, and files that nobody should have made.
class TestDirectoryFiles : public QObject
{
    Q_OBJECT
private slots:
    void outlook();
    void files_data();
    void files();
    void ownMapping();
    void records_data();
    void records();
    void dialable_data();
    void dialable();
    void vCards();
    void encodings();
    void hostileTables_data();
    void hostileTables();
    void hostileCards_data();
    void hostileCards();
    void noise();
    void caps();
    void whatIsNoFile();
    void keysStay();

private:
    static FileReading read(const QString &file, const QString &backend = u"csv"_s, const QVariantMap &more = {})
    {
        Account account;
        account.id = AccountId(u"d1"_s);
        account.backend = backend;
        account.name = u"Customers"_s;
        account.settings = more;
        account.settings.insert(u"file"_s, QString(QLatin1StringView(CORDBOARD_TEST_DATA) + u'/' + file));
        return readDirectoryFile(account);
    }
    static QStringList lines(const DirectoryContent &content)
    {
        QStringList all;
        for (const Contact &c : content.contacts) {
            QStringList parts { c.name, c.company };
            for (const ContactNumber &n : c.numbers)
                parts.append(n.label + u'=' + n.number);
            all.append(parts.join(u" | "_s));
        }
        return all;
    }
    static DirectoryContent table(const QString &text, const CsvRules &rules = {}) { return contactsFromCsv(text, rules, { AccountId(u"d1"_s), u"Customers"_s }); }
    static DirectoryContent cards(const QString &text) { return contactsFromVCards(text, { AccountId(u"d1"_s), u"Customers"_s }); }
};

void TestDirectoryFiles::outlook()
{
    const FileReading reading = read(u"outlook.csv"_s);
    QCOMPARE(reading.error, QString());
    QCOMPARE(lines(reading.content), QStringList({ u"Anna Hoffmann | Kliniken Süd | work=+4971155512 | mobile=01712345678"_s,
        u" | Öztürk & Söhne, GmbH | work=07031998877"_s }));
    const Contact &anna = reading.content.contacts.first();
    QCOMPARE(anna.phonebook, u"Customers"_s);
    QCOMPARE(anna.id.account(), AccountId(u"d1"_s));
    QVERIFY(!anna.id.isEmpty());
    QCOMPARE(anna.email, u"anna@example.org"_s);
    QCOMPARE(anna.notes, u"Line one\r\nline \"two\""_s);
    QCOMPARE(anna.tags, QStringList({ u"VIP"_s, u"Medical"_s }));
    QCOMPARE(anna.extra.value(u"department"_s), u"Einkauf"_s);
    QCOMPARE(anna.extra.value(u"title"_s), u"Leiterin"_s);
    QVERIFY(reading.content.note.contains(u'1')); // who has no number is counted
}

void TestDirectoryFiles::files_data()
{
    QTest::addColumn<QString>("backend");
    QTest::addColumn<QStringList>("expected");
    const QString csv = u"csv"_s;
    const QString vcard = u"vcard"_s;
    QTest::newRow("excel-latin1.csv") << csv << QStringList { u"Jürgen Müller | Groß & Co | work=071112345 | mobile=+49171999"_s };
    QTest::newRow("google.csv") << csv << QStringList({ u"Anna Hoffmann |  | mobile=01711 | mobile=01712"_s, u"Bob |  | work=+12025550100 | home=+12025550199"_s });
    QTest::newRow("japanese-utf16.csv") << csv << QStringList { u"田中 太郎 | 東京商事 | work=0312345678 | mobile=09011112222"_s };
    QTest::newRow("utf16-without-mark.csv") << csv << QStringList { u"Anna |  | work=100200"_s };
    QTest::newRow("no-headings.csv") << csv << QStringList({ u"Anna Hoffmann | Kliniken Süd | work=071112345"_s, u"Bob Brown | Brown Ltd | work=0171555666"_s });
    QTest::newRow("excel-sep.csv") << csv << QStringList { u"Anna |  | work=100200"_s };
    QTest::newRow("three.vcf") << vcard << QStringList { u"Dr. Anna Hoffmann | Kliniken Süd | mobile=01712345678 | work=+4971155512 | car=+49301"_s };
    QTest::newRow("four.vcf") << vcard << QStringList({ u"Bob Brown | \"Brown | home=+12025550100 | work=sip:bob@example.org"_s, u"Ben Carter |  | =100200"_s });
    QTest::newRow("two-one.vcf") << vcard << QStringList { u"Jürgen Müller | Groß & Co | work=071112345 | mobile=0171999888"_s };
}

void TestDirectoryFiles::files()
{
    QFETCH(QString, backend);
    QFETCH(QStringList, expected);
    const FileReading reading = read(QString::fromUtf8(QTest::currentDataTag()), backend);
    QCOMPARE(reading.error, QString());
    QCOMPARE(lines(reading.content), expected);
}

void TestDirectoryFiles::ownMapping()
{
    const QString text = u"Kundennr;Bezeichnung;Nr 1;Nr 2;Telefon\n7;Groß & Co;100200;0171 5;999\n"_s;
    const CsvRules rules { {}, csvMapping(u"id=Kundennr, company = Bezeichnung, work=Nr 1,mobile=nr 2, ignore=Telefon, wrong, also=wrong="_s) };
    const DirectoryContent content = table(text, rules);
    QCOMPARE(lines(content), QStringList { u" | Groß & Co | work=100200 | mobile=01715"_s });
    QCOMPARE(content.contacts.first().id.local(), u"7"_s);
}

void TestDirectoryFiles::records_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("expected");
    using Rows = QList<QStringList>;
    QTest::newRow("plain") << u"a,b\nc,d"_s << Rows { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } };
    QTest::newRow("line endings") << u"a\r\nb\rc\n\n\nd\n"_s << Rows { { u"a"_s }, { u"b"_s }, { u"c"_s }, { u"d"_s } };
    QTest::newRow("quotes") << u"\"a,\"\"b\"\"\",\" c \"\n"_s << Rows { { u"a,\"b\""_s, u" c "_s } };
    QTest::newRow("break in quotes") << u"\"a\nb\",c"_s << Rows { { u"a\nb"_s, u"c"_s } };
    QTest::newRow("quote inside a word") << u"5\" pipe,b"_s << Rows { { u"5\" pipe"_s, u"b"_s } };
    QTest::newRow("never closed") << u"\"a,b\nc"_s << Rows { { u"a,b\nc"_s } };
    QTest::newRow("empty fields") << u"a,,\n,,b"_s << Rows { { u"a"_s, {}, {} }, { {}, {}, u"b"_s } };
    QTest::newRow("only separators") << u",,,\n;;\na,b"_s << Rows { { {}, {}, u";;"_s } }.mid(1) + Rows { { u";;"_s }, { u"a"_s, u"b"_s } };
    QTest::newRow("semicolons") << u"a;b,c;d"_s << Rows { { u"a"_s, u"b,c"_s, u"d"_s } };
    QTest::newRow("nothing") << QString() << Rows {};
    QTest::newRow("only breaks") << u"\r\n\r\n \n"_s << Rows {};
}

void TestDirectoryFiles::records()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, expected);
    CsvReader reader(text);
    QList<QStringList> found;
    for (QStringList record = reader.next(); !record.isEmpty(); record = reader.next())
        found.append(record);
    QCOMPARE(found, expected);
}

void TestDirectoryFiles::dialable_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const QString &expected) { QTest::newRow(text) << expected; };
    row("+49 (0)711 555-12", u"+4971155512"_s);
    row("(0711) 555 12", u"071155512"_s);
    row("0711/555.12", u"071155512"_s);
    row("tel:+1-202-555-0100;ext=7", u"+12025550100"_s);
    row("sip:bob@example.org", u"sip:bob@example.org"_s);
    row("sip:bob@example.org\r\nX: y", {});
    row("555-12 ext. 34", u"55512"_s);
    row("*97#", u"*97#"_s);
    row("١٢٣", u"123"_s);
    row("12+34", u"1234"_s);
    row("unknown", {});
    row("+", {});
    row("", {});
}

void TestDirectoryFiles::dialable()
{
    QFETCH(QString, expected);
    QCOMPARE(dialableNumber(QString::fromUtf8(QTest::currentDataTag())), expected);
}

void TestDirectoryFiles::vCards()
{
    const Contact anna = read(u"three.vcf"_s, u"vcard"_s).content.contacts.first();
    QCOMPARE(anna.id.local(), u"a-1"_s);
    QCOMPARE(anna.notes, u"one, two\nthree"_s);
    QCOMPARE(anna.tags, QStringList({ u"VIP"_s, u"Medical, South"_s }));
    QCOMPARE(anna.extra.value(u"title"_s), u"Head of a very long department"_s);
    QCOMPARE(anna.extra.value(u"department"_s), u"Einkauf"_s);
    QCOMPARE(anna.email, u"anna@example.org"_s);
    const auto line = vCardLine(u"item1.TEL;TYPE=\"work,voice\";X-A=\"b;c:d\":+49 711"_s);
    QVERIFY(line);
    QCOMPARE(line->group, u"ITEM1"_s);
    QCOMPARE(line->name, u"TEL"_s);
    QCOMPARE(line->types(), QStringList({ u"work"_s, u"voice"_s }));
    QCOMPARE(line->parameter("X-A"_L1), u"b;c:d"_s);
    QCOMPARE(line->value, u"+49 711"_s);
}

void TestDirectoryFiles::encodings()
{
    const QString text = u"Müller; Łukasz; 田中"_s;
    QCOMPARE(decodeText(text.toUtf8()), text);
    QCOMPARE(decodeText(QByteArray("\xEF\xBB\xBF") + text.toUtf8()), text);
    QCOMPARE(decodeText(QByteArray("M\xFCller")), u"Müller"_s);
    QCOMPARE(decodeText(QByteArray("M\xC3\xBCller"), TextEncoding::Latin1), u"MÃ¼ller"_s);
    QCOMPARE(decodeText({}), QString());
    QCOMPARE(decodeText(QByteArray("a")), u"a"_s);
    const QByteArray wide("a\0b\0c\0d\0", 8);
    QCOMPARE(decodeText(wide), u"abcd"_s);
    QCOMPARE(decodeText(QByteArray("\0a\0b\0c\0d", 8)), u"abcd"_s);
    QCOMPARE(decodeText(wide.chopped(1)).first(3), u"abc"_s); // half a character at the end
}

void TestDirectoryFiles::hostileTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ten thousand columns") << u"name,phone"_s + QString(10'000, u',') + u"\nAnna,100200"_s + QString(10'000, u',');
    QTest::newRow("a very long field") << u"name,phone,notes\nAnna,100200,"_s + QString(3'000'000, u'x');
    QTest::newRow("a quote that never ends") << u"name,phone,notes\nAnna,100200,\""_s + QString(3'000'000, u'\n');
    QTest::newRow("zeros") << u"name,phone\nAn"_s + QString(1, QChar(u'\0')) + u"na,100200\n"_s;
    QTest::newRow("half a surrogate") << u"name,phone\nAnna"_s + QChar(0xD800) + u",100200\n"_s;
    QTest::newRow("many numbers") << u"name,phone\nAnna,"_s + QString(u"100200:::"_s).repeated(5'000);
}

void TestDirectoryFiles::hostileTables()
{
    QFETCH(QString, text);
    const DirectoryContent content = table(text);
    QCOMPARE(content.contacts.size(), 1);
    const Contact &anna = content.contacts.first();
    QVERIFY(anna.name.startsWith(u"Anna"_s));
    QCOMPARE(anna.numbers.first().number, u"100200"_s);
    QVERIFY(anna.numbers.size() <= DirectoryCaps::Numbers);
    QVERIFY(anna.notes.size() <= DirectoryCaps::Text);
}

void TestDirectoryFiles::hostileCards_data()
{
    QTest::addColumn<QString>("inside");
    QTest::newRow("a line without an end") << u"NOTE:"_s + QString(3'000'000, u'x');
    QTest::newRow("folded for ever") << u"NOTE:x"_s + QString(u"\n x"_s).repeated(300'000);
    QTest::newRow("many parameters") << u"EMAIL"_s + QString(u";TYPE=a"_s).repeated(100'000) + u":x@y"_s;
    QTest::newRow("many numbers") << QString(u"TEL:1\nTEL:2\n"_s).repeated(100'000);
    QTest::newRow("cards in cards") << QString(u"BEGIN:VCARD\n"_s).repeated(1'000) + u"FN:Anna\nTEL:100200"_s;
    QTest::newRow("broken quoted-printable") << u"NOTE;ENCODING=QUOTED-PRINTABLE:=Z=4=\n=\n="_s;
    QTest::newRow("a quote that never ends") << u"NOTE;X=\"a:b"_s;
    QTest::newRow("no name") << u":x\n;:y\n.TEL:5\nTEL"_s;
    QTest::newRow("backslash at the end") << u"NOTE:x\\\nORG:y\\"_s;
}

void TestDirectoryFiles::hostileCards()
{
    QFETCH(QString, inside);
    const DirectoryContent content = cards(u"BEGIN:VCARD\nFN:Anna\nTEL:100200\n"_s + inside + u"\nEND:VCARD\nBEGIN:VCARD\nFN:Bob\nTEL:5"_s);
    QVERIFY(content.contacts.size() >= 2);
    QCOMPARE(content.contacts.first().name, u"Anna"_s);
    QCOMPARE(content.contacts.first().numbers.first().number, u"100200"_s);
    QVERIFY(content.contacts.first().numbers.size() <= DirectoryCaps::Numbers);
    QCOMPARE(content.contacts.last().name, u"Bob"_s); // who comes after it is found, though his card has no end
}

void TestDirectoryFiles::noise()
{
    QRandomGenerator random(7);
    const QByteArray pieces[] { "BEGIN:VCARD", "END:VCARD", "\r\n", "\n ", ";", ":", "=", "\"", ",", "TEL", "FN:", "TYPE=", "QUOTED-PRINTABLE", "\\", "+49 711", "\xC3", "\xFC", "Anna" };
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(200); i > 0; --i)
            bytes += random.bounded(6) == 0 ? QByteArray(1, char(random.bounded(256))) : pieces[random.bounded(int(std::size(pieces)))];
        const QString text = decodeText(bytes);
        for (const DirectoryContent &content : { table(text), cards(text) }) {
            for (const Contact &contact : content.contacts) {
                QVERIFY(!contact.id.isEmpty());
                QVERIFY(!contact.numbers.isEmpty());
                QVERIFY(!contact.name.isEmpty() || !contact.company.isEmpty());
            }
        }
    }
}

void TestDirectoryFiles::caps()
{
    QString text = u"name,phone\n"_s;
    for (qsizetype i = 0; i < DirectoryCaps::Contacts + 10; ++i)
        text += u"Anna,%1\n"_s.arg(100'000 + i);
    const DirectoryContent content = table(text);
    QCOMPARE(content.contacts.size(), DirectoryCaps::Contacts);
    QVERIFY(!content.note.isEmpty());
}

void TestDirectoryFiles::whatIsNoFile()
{
    QVERIFY(!read(u"missing.csv"_s).error.isEmpty());
    QVERIFY(!read(u"."_s).error.isEmpty());
    QVERIFY(!read(u"../../../../../../../../../../../dev/zero"_s).error.isEmpty());
}

void TestDirectoryFiles::keysStay()
{
    // The same entry has the same id the next time, wherever it stands; two entries never share one.
    const DirectoryContent first = table(u"name,phone\nAnna,1\nBob,2\nBob,2\nBob,3"_s);
    const DirectoryContent second = table(u"name,phone\nZoe,9\nBob,2\nAnna,1"_s);
    QCOMPARE(lines(first).size(), 3);
    QCOMPARE(first.contacts[0].id, second.contacts[2].id);
    QCOMPARE(first.contacts[1].id, second.contacts[1].id);
    QVERIFY(first.contacts[1].id != first.contacts[2].id);
    const DirectoryContent same = table(u"id,name,phone\n7,Anna,1\n7,Bob,2"_s);
    QCOMPARE(same.contacts[0].id.local(), u"7"_s);
    QVERIFY(same.contacts[1].id != same.contacts[0].id);
}

QTEST_GUILESS_MAIN(TestDirectoryFiles)
#include "tst_directoryfiles.moc"
