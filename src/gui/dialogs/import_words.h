// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/colors.h"

#include "smarketing/domain/permission.h"
#include "smarketing/workbench/import.h"

/// What the parts of an import are called where it is watched: in its wizard and on its page.
namespace smarketing::importWords {

QString label(Field field);
/// Any one of these will do: "E-mail or Phone or Company".
QString label(const QList<Field> &fields);
QString label(Certainty certainty);
Tone toneOf(Certainty certainty);
QString label(const PreviewRow &row);
QString iconOf(RowMatch match);
Tone toneOf(RowMatch match);
QString presetLabel(const QString &preset);
QString iconOf(ImportKind kind);
Tone toneOf(ImportState state);
/// What one must be allowed besides Import.
Action actionOf(ImportKind kind);

} // namespace smarketing::importWords
