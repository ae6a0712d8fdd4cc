// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <memory>

/// A process of its own that writes leads to a workspace file and says of each, on its standard output, that it was
/// committed ("ack 17"). It is this test program, told by its environment to be a worker.
namespace worker {

enum class Way {
    Proper,   ///< as the program writes
    AckEarly, ///< control: says so before the commit
    Deferred, ///< control: a transaction that reads first and then turns into a writer
};

std::unique_ptr<QProcess> start(const QString &file, int number, int leads, Way way = Way::Proper);

/// The names of the leads a worker said were committed, of what it has printed.
QStringList acknowledged(const QByteArray &output);
/// How many transactions found the file busy.
int busy(const QByteArray &output);

/// How often to do something: what the environment variable says, or else so often.
int times(const char *variable, int usually);

} // namespace worker
