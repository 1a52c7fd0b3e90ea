// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// The manual page and the completion of bash name the options that the program has, no fewer and no others.
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

using Options = QSet<QString>;

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60000) && process.exitCode() == 0
        ? QString::fromUtf8(process.readAllStandardOutput())
        : QString();
}

/// Long options that a text names at the beginnings of its lines.
Options optionsIn(const QString& text)
{
    static const QRegularExpression line(
        QStringLiteral("^[^\\n]{0,6}?(?:-\\w, )?(--[a-z-]+)"), QRegularExpression::MultilineOption);
    Options options;
    for (auto at = line.globalMatch(text); at.hasNext();) {
        options << at.next().captured(1);
    }
    return options;
}

Options helpOptions(const QString& command)
{
    return optionsIn(outputOf(QStringLiteral(DATELINE_EXECUTABLE), {command, QStringLiteral("--help")}));
}

/// The options of each subsection of the manual page.
QMap<QString, Options> pageOptions()
{
    QFile file(QStringLiteral(DATELINE_PACKAGING "/linux/dateline.1"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    static const QRegularExpression tagged(QStringLiteral("^\\.BR? .*?(--[a-z-]+)"));
    QMap<QString, Options> sections;
    QString section;
    bool isTag = false;
    for (QString line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        line.replace(QStringLiteral("\\-"), QStringLiteral("-"));
        if (line.startsWith(QStringLiteral(".SS "))) {
            section = line.mid(4);
        } else if (line.startsWith(QStringLiteral(".SH "))) {
            section.clear();
        }
        const QRegularExpressionMatch option = tagged.match(line);
        if (isTag && option.hasMatch() && !section.isEmpty()) {
            sections[section] << option.captured(1);
        }
        isTag = line == QStringLiteral(".TP");
    }
    return sections;
}

QString sorted(const Options& options)
{
    QStringList list(options.begin(), options.end());
    list.sort();
    return list.join(QLatin1Char(' '));
}

} // namespace

class TestManualPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsDescribed_data() { commands(); }
    void everyCommandIsDescribed();
    void everyCommandIsCompleted_data() { commands(); }
    void everyCommandIsCompleted();
    void commandsAreCompleted();
    void thePageIsThatOfThisVersion();

private:
    static void commands();
    static QStringList completion(const QStringList& words);
};

void TestManualPage::commands()
{
    QTest::addColumn<QString>("command");
    for (const char* command : {"ask", "corrections", "export", "extract", "import"}) {
        QTest::newRow(command) << QString::fromLatin1(command);
    }
}

/// What bash proposes for the last of these words.
QStringList TestManualPage::completion(const QStringList& words)
{
    const QString script
        = QStringLiteral("source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _dateline; "
                         "printf '%s\\n' \"${COMPREPLY[@]}\"");
    return outputOf(QStringLiteral("bash"),
        QStringList{QStringLiteral("-c"), script, QStringLiteral("bash"),
            QStringLiteral(DATELINE_PACKAGING "/linux/dateline.bash")}
            + words)
        .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void TestManualPage::everyCommandIsDescribed()
{
    QFETCH(QString, command);
    const QMap<QString, Options> page = pageOptions();
    Options described = page.value(QStringLiteral("dateline ") + command) + Options{QStringLiteral("--help")};
    if (command != QStringLiteral("corrections")) {
        described += page.value(QStringLiteral("Options of the commands that read articles"));
    }
    QVERIFY(!helpOptions(command).isEmpty());
    QCOMPARE(sorted(described), sorted(helpOptions(command)));
}

void TestManualPage::everyCommandIsCompleted()
{
    QFETCH(QString, command);
    const QStringList proposed
        = completion({QStringLiteral("dateline"), command, QStringLiteral("x"), QStringLiteral("--")});
    QCOMPARE(sorted(Options(proposed.begin(), proposed.end())), sorted(helpOptions(command)));
}

void TestManualPage::commandsAreCompleted()
{
    const QString help = outputOf(QStringLiteral(DATELINE_EXECUTABLE), {QStringLiteral("--help")});
    const QStringList proposed = completion({QStringLiteral("dateline"), QString()});
    static const QRegularExpression commandLine(
        QStringLiteral("^  dateline ([a-z]+|--version)"), QRegularExpression::MultilineOption);
    int commands = 0;
    for (auto at = commandLine.globalMatch(help); at.hasNext(); ++commands) {
        const QString command = at.next().captured(1);
        QVERIFY2(proposed.contains(command), qPrintable(command));
    }
    QCOMPARE(commands, 8); // three of them export
    QVERIFY(completion({QStringLiteral("dateline"), QStringLiteral("export"), QStringLiteral("re")})
        == QStringList{QStringLiteral("report")});
}

void TestManualPage::thePageIsThatOfThisVersion()
{
    QFile file(QStringLiteral(DATELINE_PACKAGING "/linux/dateline.1"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString version
        = outputOf(QStringLiteral(DATELINE_EXECUTABLE), {QStringLiteral("--version")}).trimmed().mid(9);
    QVERIFY2(file.readAll().contains("\"Dateline " + version.toUtf8() + '"'), qPrintable(version));
}

QTEST_GUILESS_MAIN(TestManualPage)
#include "tst_manualpage.moc"
