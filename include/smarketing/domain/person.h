// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/enum_text.h"
#include "smarketing/domain/id.h"

#include <QDate>

namespace smarketing {

enum class Department { Marketing, Sales, Management, Product, Other };
SMARKETING_ENUM_TEXT(Department, "marketing", "sales", "management", "product", "other");

/// What a person may do; see permission.h. Usually follows the department.
enum class Role { Marketing, Sales, Manager, Guest };
SMARKETING_ENUM_TEXT(Role, "marketing", "sales", "manager", "guest");

/// A shop, office or team that people belong to.
struct Unit {
    UnitId id;
    QString name;
    bool active = true;
    qint64 rowVersion = 0;
};

struct Person {
    PersonId id;
    QString login;
    QString name;
    QString email;
    Department department = Department::Other;
    Role role = Role::Guest;
    UnitId unit;
    bool active = true;
    bool hasPassword = false;
    qint64 rowVersion = 0;
};

/// Days on which a person takes no handoffs; both days included.
struct Absence {
    qint64 id = 0;
    PersonId person;
    QDate firstDay;
    QDate lastDay;
    QString note;
};

} // namespace smarketing
