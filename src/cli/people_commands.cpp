// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "output.h"
#include "terminal.h"

#include "smarketing/workbench/person.h"

#include <QJsonObject>

namespace smarketing::cli {

using namespace Qt::StringLiterals;

namespace {

QString unitName(const QList<Unit> &units, UnitId id)
{
    const auto found = std::ranges::find(units, id, &Unit::id);
    return found == units.end() ? QString() : found->name;
}

void list(Context &context)
{
    const QList<Unit> units = context.read(people::units);
    QList<QVariantList> rows;
    for (const Person &person : context.read(people::all))
        rows += {person.id.value,     person.login,
                 person.name,         toText(person.department),
                 toText(person.role), unitName(units, person.unit),
                 person.active};
    print(recordsOf({u"id"_s, u"login"_s, u"name"_s, u"department"_s, u"role"_s, u"unit"_s, u"active"_s}, rows),
          context.json());
}

template <TextEnum E> E chosen(const Context &context, const QString &option)
{
    const auto value = fromText<E>(context.needed(option));
    if (!value) {
        QStringList all;
        for (E one : allOf<E>())
            all += toText(one);
        throw UsageError(u"--%1 is one of: %2"_s.arg(option, all.join(u", "_s)));
    }
    return *value;
}

/// The unit of that name, made where there is none.
UnitId unitNamed(Transaction &tx, const QString &name)
{
    if (name.isEmpty())
        return {};
    const QList<Unit> units = people::units(tx);
    const auto found = std::ranges::find(units, name, &Unit::name);
    return found == units.end() ? people::addUnit(tx, name) : found->id;
}

void add(Context &context)
{
    context.takes(3, 3);
    Person person;
    person.login = context.arguments().at(1);
    person.name = context.arguments().at(2);
    person.email = context.value(u"email"_s);
    person.role = chosen<Role>(context, u"role"_s);
    person.department = context.has(u"department"_s)     ? chosen<Department>(context, u"department"_s)
                        : person.role == Role::Marketing ? Department::Marketing
                        : person.role == Role::Sales     ? Department::Sales
                        : person.role == Role::Manager   ? Department::Management
                                                         : Department::Other;
    const PersonId id = context.write(u"add-person"_s, [&](Transaction &tx) {
        person.unit = unitNamed(tx, context.value(u"unit"_s));
        const PersonId added = people::add(tx, person);
        if (context.has(u"password-file"_s))
            people::setPassword(tx, added, newPassword(context, person.login));
        return added;
    });
    print(QString::number(id.value), {{u"id"_s, id.value}, {u"login"_s, person.login}}, context.json());
}

/// The person whom the argument after the verb names by login.
Person named(Context &context)
{
    context.takes(2, 2);
    const QString login = context.arguments().at(1);
    const QList<Person> everybody = context.read(people::all);
    const auto found = std::ranges::find_if(
        everybody, [&](const Person &person) { return person.login.compare(login, Qt::CaseInsensitive) == 0; });
    if (found == everybody.end())
        throw Refused(28, u"unknown-login"_s, u"login"_s, {login});
    return *found;
}

void setPassword(Context &context)
{
    const Person person = named(context);
    const QString password = newPassword(context, person.login);
    context.write(u"set-password"_s, [&](Transaction &tx) { people::setPassword(tx, person.id, password); });
    print(u"%1 has a new password"_s.arg(person.login), {{u"login"_s, person.login}}, context.json());
}

void setActive(Context &context, bool active)
{
    Person person = named(context);
    person.active = active;
    context.write(u"change-person"_s, [&](Transaction &tx) { people::change(tx, person); });
    print(active ? u"%1 is back"_s.arg(person.login) : u"%1 has left"_s.arg(person.login),
          {{u"login"_s, person.login}, {u"active"_s, active}}, context.json());
}

void run(Context &context)
{
    const QString verb = context.arguments().value(0);
    if (verb.isEmpty())
        list(context);
    else if (verb == u"add")
        add(context);
    else if (verb == u"set-password")
        setPassword(context);
    else if (verb == u"leave" || verb == u"return")
        setActive(context, verb == u"return");
    else
        throw UsageError(u"“people” alone lists them; “people --help” tells what else there is"_s);
}

} // namespace

QList<Command> peopleCommands()
{
    return {{u"people"_s,
             u"[add LOGIN NAME --role ROLE | set-password LOGIN | leave LOGIN | return LOGIN]"_s,
             u"Lists the people, adds one, gives one a password, or says that one has left or come back."_s,
             {{u"role"_s, u"marketing, sales, manager or guest."_s, u"role"_s},
              {u"department"_s, u"marketing, sales, management, product or other; follows the role otherwise."_s,
               u"department"_s},
              {u"unit"_s, u"The shop or office; made where there is none of that name."_s, u"name"_s},
              {u"email"_s, u"E-mail address."_s, u"address"_s},
              passwordFileOption()},
             run}};
}

} // namespace smarketing::cli
