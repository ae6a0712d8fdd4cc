// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <string>
#include <vector>

namespace smarketing {

/// A value on its way from one workspace to another. Only what its kind says holds.
struct MovedCell {
    enum class Kind : char { Null = 'n', Integer = 'i', Real = 'r', Text = 't' };

    Kind kind = Kind::Null;
    qint64 integer = 0;
    double real = 0;
    std::string text; ///< UTF-8 without NUL

    bool operator==(const MovedCell &other) const;
};

using MovedRow = std::vector<MovedCell>;

/// Puts U+FFFD in the place of what PostgreSQL keeps in no text: NUL, and octets that are no UTF-8. Answers whether
/// there was any.
bool mendText(std::string &text);

/// Counts rows and sums them up: the same number for the same rows in the same order, whatever holds them.
class RowSum {
public:
    void add(const MovedRow &row);
    qint64 rows() const { return m_rows; }
    QByteArray result(); ///< in hexadecimal digits

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    std::string m_encoded;
    qint64 m_rows = 0;
};

} // namespace smarketing
