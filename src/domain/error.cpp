// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/error.h"

namespace smarketing {

using namespace Qt::StringLiterals;

Refused::Refused(int rule_, const QString &reason_, const QString &field_, const QStringList &args_)
    : Error(u"R%1 %2 %3"_s.arg(rule_).arg(reason_, field_).trimmed()),
      rule(rule_),
      reason(reason_),
      field(field_),
      args(args_)
{
}

Conflict::Conflict(const QString &subject_, qint64 id_)
    : Error(u"R25 %1 %2 was changed meanwhile"_s.arg(subject_).arg(id_)), subject(subject_), id(id_)
{
}

Forbidden::Forbidden(const QString &action_) : Error(u"not allowed: %1"_s.arg(action_)), action(action_) {}

NotFound::NotFound(const QString &subject_, qint64 id_)
    : Error(u"no %1 %2"_s.arg(subject_).arg(id_)), subject(subject_), id(id_)
{
}

StorageError::StorageError(Kind kind_, const QString &detail_) : Error(detail_), kind(kind_), detail(detail_) {}

Cancelled::Cancelled() : Error(u"cancelled"_s) {}

} // namespace smarketing
