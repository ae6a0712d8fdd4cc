// SPDX-License-Identifier: GPL-3.0-or-later
#include "moved_row.h"

#include <bit>
#include <cstdint>

namespace smarketing {

namespace {

constexpr size_t sumAtOnce = 64 * 1024;
constexpr char replacement[] = "\xEF\xBF\xBD";

/// The length of the character that begins here; 0 where none does that a text may hold.
size_t characterAt(const unsigned char *at, size_t left)
{
    const auto follows = [&](size_t place, unsigned char from = 0x80, unsigned char to = 0xBF) {
        return place < left && at[place] >= from && at[place] <= to;
    };
    const unsigned char first = at[0];
    if (first < 0x80)
        return first == 0 ? 0 : 1;
    if (first >= 0xC2 && first <= 0xDF)
        return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        // neither written longer than need be nor half of a pair
        const unsigned char from = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned char to = first == 0xED ? 0x9F : 0xBF;
        return follows(1, from, to) && follows(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned char from = first == 0xF0 ? 0x90 : 0x80;
        const unsigned char to = first == 0xF4 ? 0x8F : 0xBF;
        return follows(1, from, to) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

size_t firstFault(const std::string &text)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.data());
    size_t at = 0;
    while (at < text.size()) {
        const size_t length = characterAt(bytes + at, text.size() - at);
        if (length == 0)
            return at;
        at += length;
    }
    return at;
}

void appendNumber(std::string &encoded, std::uint64_t number)
{
    for (int shift = 0; shift < 64; shift += 8)
        encoded += static_cast<char>(number >> shift);
}

} // namespace

bool MovedCell::operator==(const MovedCell &other) const
{
    if (kind != other.kind)
        return false;
    switch (kind) {
    case Kind::Null:
        return true;
    case Kind::Integer:
        return integer == other.integer;
    case Kind::Real:
        return std::bit_cast<std::uint64_t>(real) == std::bit_cast<std::uint64_t>(other.real);
    case Kind::Text:
        return text == other.text;
    }
    return false;
}

bool mendText(std::string &text)
{
    size_t at = firstFault(text);
    if (at == text.size())
        return false;
    std::string mended = text.substr(0, at);
    while (at < text.size()) {
        const size_t length = characterAt(reinterpret_cast<const unsigned char *>(text.data()) + at, text.size() - at);
        mended += length == 0 ? std::string(replacement) : text.substr(at, length);
        at += length == 0 ? 1 : length;
    }
    text = std::move(mended);
    return true;
}

void RowSum::add(const MovedRow &row)
{
    ++m_rows;
    for (const MovedCell &cell : row) {
        m_encoded += static_cast<char>(cell.kind);
        if (cell.kind == MovedCell::Kind::Integer) {
            appendNumber(m_encoded, static_cast<std::uint64_t>(cell.integer));
        } else if (cell.kind == MovedCell::Kind::Real) {
            appendNumber(m_encoded, std::bit_cast<std::uint64_t>(cell.real));
        } else if (cell.kind == MovedCell::Kind::Text) {
            appendNumber(m_encoded, cell.text.size());
            m_encoded += cell.text;
        }
    }
    if (m_encoded.size() < sumAtOnce)
        return;
    m_hash.addData(QByteArrayView(m_encoded.data(), qsizetype(m_encoded.size())));
    m_encoded.clear();
}

QByteArray RowSum::result()
{
    m_hash.addData(QByteArrayView(m_encoded.data(), qsizetype(m_encoded.size())));
    m_encoded.clear();
    return m_hash.result().toHex();
}

} // namespace smarketing
