// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace_fixture.h"

#include "smarketing/workbench/import.h"

#include <QFile>

namespace smarketing::test {

/// A file in the workspace's folder.
inline QString written(const TestWorkspace &workspace, const QString &name, const QByteArray &content)
{
    QFile file(workspace.folder() + QLatin1Char('/') + name);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write a test file");
    file.write(content);
    return file.fileName();
}

inline ImportPlan leadPlan(const QString &path, DuplicatePolicy duplicates = DuplicatePolicy::Update)
{
    ImportPlan plan;
    plan.path = path;
    plan.duplicates = duplicates;
    return plan;
}

inline Mapping mapped(ImportKind kind, const QStringList &columns, const QStringList &constants = {})
{
    Mapping mapping(kind);
    for (const QString &assignment : columns)
        mapping.mapFrom(assignment);
    for (const QString &assignment : constants)
        mapping.setFrom(assignment);
    return mapping;
}

inline ImportReport runImport(TestWorkspace &workspace, const Person &person, const ImportPlan &plan,
                              const imports::Stop &stop = {})
{
    const TestWorkspace::InRole role(workspace, person);
    return imports::run(workspace.database(), person, workspace.clock(), plan, {}, stop);
}

inline RevertReport takeBack(TestWorkspace &workspace, const Person &person, ImportId batch)
{
    const TestWorkspace::InRole role(workspace, person);
    return imports::revert(workspace.database(), person, workspace.clock(), batch);
}

/// Everything of the workspace that an import may touch, as text: equal texts are equal states. What is deleted softly
/// is not there.
QString fingerprint(const TestWorkspace &workspace);

/// Files that are not part of the project; empty with a visible note where they are not there.
QString sharedFile(const QString &name);

/// Rows of a plain CSV file without quotes, by column.
QList<QHash<QString, QString>> plainRows(const QString &path);

} // namespace smarketing::test
