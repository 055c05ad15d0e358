// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/peoplenames.h"

#include <array>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto A = Presence::Available;

constexpr std::array givenNames { u"Adaeze", u"Aino", u"Alba", u"Aleksander", u"Amara", u"Amelie", u"Anders", u"Andrea", u"Anja", u"Arjun",
    u"Astrid", u"Ayla", u"Bartosz", u"Beatriz", u"Bengt", u"Bronagh", u"Camille", u"Carlos", u"Chiara", u"Clara", u"Dagmar", u"David",
    u"Deniz", u"Diego", u"Dorota", u"Eamon", u"Elif", u"Elisa", u"Emeka", u"Emil", u"Erik", u"Esra", u"Farid", u"Femke", u"Finn", u"Frida",
    u"Gareth", u"Giulia", u"Gregor", u"Hanna", u"Haruto", u"Hilde", u"Ibrahim", u"Ida", u"Ines", u"Isla", u"Jakob", u"Jana", u"Jasper",
    u"Joana", u"Johan", u"Jun", u"Kaja", u"Karim", u"Katarzyna", u"Kenji", u"Lars", u"Laura", u"Leila", u"Linnea", u"Lukas", u"Magda",
    u"Malik", u"Margot", u"Marta", u"Mateo", u"Matilde", u"Mei", u"Milan", u"Miriam", u"Nadia", u"Nils", u"Noor", u"Olena", u"Olga",
    u"Paolo", u"Pavel", u"Petra", u"Rahel", u"Rania", u"Rasmus", u"Rosa", u"Rune", u"Sana", u"Sanjay", u"Silke", u"Simone", u"Sofia",
    u"Stefan", u"Tadeusz", u"Tamara", u"Thandi", u"Theo", u"Tuomas", u"Ulrike", u"Vera", u"Viktor", u"Wanjiru", u"Yara", u"Yusuf", u"Zofia" };

constexpr std::array familyNames { u"Aalto", u"Abubakar", u"Ahlberg", u"Almeida", u"Andersen", u"Arslan", u"Bakker", u"Barros", u"Baumann",
    u"Berg", u"Bianchi", u"Brandt", u"Campbell", u"Castillo", u"Chen", u"Chukwu", u"Costa", u"Delgado", u"Demir", u"Desai", u"Diallo",
    u"Dvorak", u"Eklund", u"Engel", u"Eriksen", u"Fischer", u"Fontaine", u"Forsberg", u"Fujita", u"Gallagher", u"Garcia", u"Gruber",
    u"Haddad", u"Hansen", u"Hartmann", u"Hoang", u"Horvat", u"Ibrahim", u"Ito", u"Jacobsen", u"Janssen", u"Johansson", u"Kamau",
    u"Keller", u"Kowalski", u"Kristensen", u"Kruse", u"Kumar", u"Laine", u"Lambert", u"Larsen", u"Lehmann", u"Lindberg", u"Lund",
    u"MacLeod", u"Maier", u"Marino", u"Mbeki", u"Mendes", u"Moreau", u"Moreno", u"Murphy", u"Nakamura", u"Navarro", u"Nguyen",
    u"Nielsen", u"Novak", u"Nowak", u"O'Connor", u"Oduya", u"Olsen", u"Osei", u"Ozturk", u"Palm", u"Patel", u"Pedersen", u"Pereira",
    u"Petrov", u"Popescu", u"Quinn", u"Rahman", u"Ramos", u"Reyes", u"Ricci", u"Rossi", u"Sato", u"Schmid", u"Schulz", u"Sharma",
    u"Silva", u"Smit", u"Soares", u"Strand", u"Suzuki", u"Szabo", u"Thomsen", u"Torres", u"Vargas", u"Virtanen", u"Wagner", u"Walsh",
    u"Watanabe", u"Weber", u"Winter", u"Yamada", u"Yilmaz", u"Zimmermann" };

} // namespace

QList<KnownPerson> demoStaff()
{
    return {
        { u"1000", u"Mia Holt", u"Reception", u"front desk", u"", A },
        { u"1001", u"Ingrid Palm", u"Reception", u"front desk, second seat", u"", A },
        { u"214", u"Anna Bergmann", u"Accounts", u"team lead", u"at her desk", A },
        { u"219", u"Jonas Lind", u"Accounts", u"", u"", A },
        { u"223", u"Fatima El-Sayed", u"Accounts", u"receivables", u"", A },
        { u"226", u"Peter Vogel", u"Accounts", u"payroll", u"lunch until 13:15", Presence::Lunch },
        { u"231", u"Priya Nair", u"Sales", u"north", u"", A },
        { u"232", u"Tom Ashworth", u"Sales", u"north", u"", A },
        { u"234", u"Lucía Romero", u"Sales", u"export", u"", A },
        { u"237", u"Henrik Dahl", u"Sales", u"export", u"on the road until 15:00", Presence::Away },
        { u"238", u"Grace Okafor", u"Sales", u"key accounts", u"in a meeting to 11:00", Presence::DoNotDisturb },
        { u"240", u"Marek Nowak", u"Sales", u"inside", u"", A },
        { u"241", u"Yuki Tanaka", u"Sales", u"Asia", u"", A },
        { u"245", u"Sven Albrecht", u"Sales", u"inside", u"", A },
        { u"301", u"Claire Dubois", u"Service", u"dispatch", u"", A },
        { u"302", u"Daniel Weiss", u"Service", u"dispatch", u"", A },
        { u"304", u"Aoife Byrne", u"Service", u"hotline", u"", A },
        { u"305", u"Mehmet Kaya", u"Service", u"hotline", u"", A },
        { u"307", u"Ines Carvalho", u"Service", u"hotline", u"", A },
        { u"309", u"Oscar Lindqvist", u"Service", u"field", u"at a customer's", Presence::Trip },
        { u"311", u"Helen Marsh", u"Service", u"spare parts", u"", A },
        { u"312", u"Ravi Menon", u"Service", u"spare parts", u"", A },
        { u"401", u"Birgit Hansen", u"Works", u"planning", u"", A },
        { u"404", u"Luca Ferri", u"Works", u"quality", u"", A },
        { u"405", u"Sarah Whitfield", u"Works", u"quality", u"", A },
        { u"409", u"Jan de Boer", u"Works", u"goods in", u"back at 10:15", Presence::Away },
        { u"412", u"Nadia Petrova", u"Works", u"assembly", u"", A },
        { u"415", u"Kofi Mensah", u"Works", u"calibration", u"", A },
        { u"501", u"Rosalind Carter", u"Board", u"managing director", u"calls by appointment", Presence::Busy },
        { u"502", u"Karl Engel", u"Board", u"finance", u"", A },
    };
}

QString inventedName(Prng &random, QSet<QString> &used)
{
    for (int attempt = 0; attempt < 8; ++attempt) {
        const QString name = QStringView(random.pick(givenNames)).toString() + u' ' + QStringView(random.pick(familyNames)).toString();
        if (!used.contains(name)) {
            used.insert(name);
            return name;
        }
    }
    // A big office runs out of pairs; a middle initial keeps people apart.
    for (;;) {
        const QString name = u"%1 %2. %3"_s.arg(QStringView(random.pick(givenNames)), QString(QChar(u'A' + random.below(26))),
            QStringView(random.pick(familyNames)));
        if (!used.contains(name) || used.size() > 200'000) {
            used.insert(name);
            return name;
        }
    }
}

QString presenceTextFor(Presence presence, Prng &random)
{
    static constexpr std::array away { u"back at 11:30", u"in the workshop", u"in a meeting", u"with a visitor" };
    static constexpr std::array lunch { u"lunch until 13:00", u"lunch until 13:30" };
    static constexpr std::array trip { u"Hanover fair", u"at a customer's", u"on the train, mobile works" };
    switch (presence) {
    case Presence::Away:
        return QStringView(random.pick(away)).toString();
    case Presence::Lunch:
        return QStringView(random.pick(lunch)).toString();
    case Presence::Trip:
        return QStringView(random.pick(trip)).toString();
    case Presence::DoNotDisturb:
        return u"please no calls"_s;
    case Presence::OffWork:
        return u"back on Monday"_s;
    default:
        return {};
    }
}

QString emailFor(const QString &name, const QString &domain)
{
    QString local;
    for (QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c == u' ' && !local.endsWith(u'.'))
            local.append(u'.');
        else if (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'))
            local.append(c);
    }
    return local + u'@' + domain;
}

QString mobileFor(int index)
{
    return u"+44 7700 900%1"_s.arg(index % 1000, 3, 10, QLatin1Char('0'));
}

QList<CallerConfig> knownCallers()
{
    return {
        { u"+44 1632 960284"_s, u"Maria Lopez"_s, u"Brightwater Pumps"_s, u"en"_s, 120'000 },
        { u"+45 5550 0136"_s, u"Ole Jensen"_s, u"Jensen Marine"_s, u"da"_s, 90'000 },
        { u"+44 20 7946 0181"_s, u"Harrow & Pike Ltd"_s, u"Harrow & Pike Ltd"_s, u"en"_s, 60'000 },
        { u"+49 30 23125417"_s, QString(), QString(), u"de"_s, 45'000 },
        { u"+33 1 99 00 12 61"_s, u"Ms Laurent"_s, u"Laurent & Fils"_s, u"fr"_s, 100'000 },
        { u"+44 1632 960117"_s, u"Kestrel Lab"_s, u"Kestrel Lab"_s, u"en"_s, 80'000 },
        { u"+44 1632 960455"_s, u"Mr Whitlock"_s, u"Whitlock Brewing"_s, u"en"_s, 75'000 },
        { u"+46 31 3900642"_s, u"Lindgren AB"_s, u"Lindgren AB"_s, u"sv"_s, 90'000 },
        { u"+44 1632 960233"_s, u"Mr Adeyemi"_s, u"Adeyemi Consulting"_s, u"en"_s, 110'000 },
        { u"+44 1632 960790"_s, u"Harbour Pumps"_s, u"Harbour Pumps"_s, u"en"_s, 60'000 },
        { u"+81 3 5550 0284"_s, u"Mori Trading"_s, u"Mori Trading"_s, u"ja"_s, 70'000 },
        { u"+49 40 66969310"_s, u"Tidewell Marine"_s, u"Tidewell Marine GmbH"_s, u"de"_s, 50'000 },
        { u"+44 1632 960612"_s, u"Kaspar Freight"_s, u"Kaspar Freight"_s, u"en"_s, 40'000 },
        { u"+34 91 0000 417"_s, u"Señora Ortiz"_s, u"Instalaciones Ortiz"_s, u"es"_s, 80'000 },
        { u"+44 1632 960901"_s, QString(), QString(), u"en"_s, 25'000 },
    };
}

QList<Contact> knownContacts()
{
    QList<Contact> list;
    for (const CallerConfig &caller : knownCallers()) {
        if (caller.name.isEmpty())
            continue;
        Contact c;
        c.phonebook = u"main"_s;
        c.shared = true;
        c.name = caller.name;
        c.company = caller.company;
        c.numbers = { { u"work"_s, caller.number } };
        list.append(c);
    }
    list.first().notes = u"Asks for invoices. Prefers a call back before noon."_s;
    return list;
}

} // namespace Cordboard
