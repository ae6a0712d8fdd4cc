// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/exchange/preset.h"

#include "preset_table.h"

#include <QSet>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

bool fits(const QStringList &keys, QStringView signature)
{
    const auto groups = signature.split(u';');
    return std::all_of(groups.begin(), groups.end(), [&](QStringView group) {
        return std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return matchesNames(key, group); });
    });
}

/// Fills a mapping by names; a column is taken by one field of a table only, but may serve two tables' fields.
class Suggestion {
public:
    Suggestion(const SheetFormat &format, ImportKind kind) : m_mapping(kind)
    {
        for (const SheetColumn &column : format.columns) {
            m_names += column.name;
            m_keys += columnKey(column.name);
        }
        if (m_keys.size() > 2 && m_keys.mid(m_keys.size() - 2) == QStringList{u"line"_s, u"reason"_s})
            m_keys.resize(m_keys.size() - 2); // our own rejects file: its two last columns are about the rows
    }

    void add(const KindTable &table)
    {
        for (const FieldNames &field : table.columns) {
            if (!m_mapping.has(field.field))
                addField(field);
        }
        for (const FieldConstant &constant : table.constants)
            m_mapping.set(constant.field, constant.value.toString());
    }

    Mapping &mapping() { return m_mapping; }

private:
    void addField(const FieldNames &field)
    {
        for (QStringView name : field.names.split(u'|')) {
            for (qsizetype i = 0; i < m_keys.size(); ++i) {
                if (m_used.contains(i) || !matchesNames(m_keys[i], name))
                    continue;
                m_used.insert(i);
                m_mapping.map(field.field, m_names[i]);
                return;
            }
        }
    }

    Mapping m_mapping;
    QStringList m_names;
    QStringList m_keys;
    QSet<qsizetype> m_used;
};

const KindTable *kindTable(const PresetTable &preset, ImportKind kind)
{
    const auto found = std::find_if(preset.kinds.begin(), preset.kinds.end(),
                                    [kind](const KindTable &table) { return table.kind == kind; });
    return found == preset.kinds.end() ? nullptr : &*found;
}

} // namespace

QStringList presetKeys()
{
    QStringList keys;
    for (const PresetTable &table : presetTables())
        keys += table.key.toString();
    return keys;
}

QString presetTitle(const QString &preset)
{
    return presetTable(preset).title.toString();
}

std::vector<ImportKind> presetKinds(const QString &preset)
{
    std::vector<ImportKind> kinds;
    for (const KindTable &table : presetTable(preset).kinds)
        kinds.push_back(table.kind);
    return kinds;
}

QString detectPreset(const QStringList &columns)
{
    QStringList keys;
    for (const QString &column : columns)
        keys += columnKey(column);
    for (const PresetTable &table : presetTables()) {
        if (!table.signature.isEmpty() && fits(keys, table.signature))
            return table.key.toString();
    }
    return u"general"_s;
}

Mapping suggestMapping(const SheetFormat &format, ImportKind kind, const QString &preset)
{
    Suggestion suggestion(format, kind);
    const PresetTable &chosen = presetTable(preset.isEmpty() ? format.preset : preset);
    if (const KindTable *table = kindTable(chosen, kind))
        suggestion.add(*table);
    suggestion.add(*kindTable(presetTables().back(), kind));
    Mapping &mapping = suggestion.mapping();
    if (kind == ImportKind::Reach && !mapping.has(Field::Day) && format.periodStart)
        mapping.set(Field::Day, format.periodStart->toString(Qt::ISODate));
    return mapping;
}

} // namespace smarketing
