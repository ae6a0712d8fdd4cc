// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2 is version 2 on Debian 12 and version 3 on Debian 13; tests include this and see no difference.
#pragma once
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QString>

namespace Catch {
template <> struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
} // namespace Catch
