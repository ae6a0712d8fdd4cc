// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace smarketing {

/// The one place where an enum meets the text the database, the command line and files use for it.
/// A specialisation lists the texts in the order of the enumerators.
template <class E> struct EnumText;

template <class E>
concept TextEnum = requires
{
    EnumText<E>::texts;
};

template <TextEnum E> QString toText(E value)
{
    return QString::fromLatin1(EnumText<E>::texts[static_cast<size_t>(value)]);
}

template <TextEnum E> std::optional<E> fromText(QStringView text)
{
    for (size_t i = 0; i < EnumText<E>::texts.size(); ++i) {
        if (text == QLatin1String(EnumText<E>::texts[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

template <TextEnum E> constexpr size_t enumCount = EnumText<E>::texts.size();

/// Every enumerator, in order: for combo boxes, tables and tests.
template <TextEnum E> constexpr auto allOf()
{
    std::array<E, enumCount<E>> all{};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<E>(i);
    return all;
}

#define SMARKETING_ENUM_TEXT(Enum, ...)                                                                                \
    template <> struct EnumText<Enum> {                                                                                \
        static constexpr auto texts = std::to_array<const char *>({__VA_ARGS__});                                      \
    }

} // namespace smarketing
