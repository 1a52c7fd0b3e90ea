// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// The menus of the commands; what they do is in correctioncommands.cpp.
#include "app/correcting/correctioncommands.h"
#include "app/correcting/correctiontext.h"
#include "app/correcting/entitychooser.h"
#include "app/correcting/relationdialog.h"
#include "app/correcting/selectedcorrections.h"
#include "model/corpus/correctionplaces.h"
#include "model/items/reasontext.h"
#include "model/items/usertext.h"
#include "model/items/words.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace dateline {

void CorrectionCommands::fill(QMenu& menu)
{
    if (!m_session->isOpen()) {
        return;
    }
    update();
    const Selection& now = selection();
    if (now.entities.empty() && now.events.empty() && now.links.empty()) {
        if (note->isEnabled()) {
            menu.addSeparator();
            menu.addAction(note);
        }
        return;
    }
    menu.addSeparator();
    menu.addActions({accept, reject});
    if (now.events.size() == 1) {
        menu.addAction(edit);
    }
    if (!now.events.empty()) {
        menu.addAction(dates);
    }
    if (!now.entities.empty()) {
        addEntityMenu(menu, now.entities.front());
    }
    if (now.links.size() == 1) {
        addLinkMenu(menu, now.links.front());
    }
    menu.addAction(note);
}

void CorrectionCommands::addEntityMenu(QMenu& menu, EntityId entity)
{
    const Snapshot asked = m_session->state()->snapshot();
    menu.addActions({rename, merge});
    QMenu* kinds = menu.addMenu(tr("&Kind of Name"));
    for (int kind = 0; kind < entityKindCount; ++kind) {
        QAction* action = kinds->addAction(kindWord(static_cast<EntityKind>(kind)));
        action->setCheckable(true);
        action->setChecked((*asked)[entity].kind == static_cast<EntityKind>(kind));
        connect(action, &QAction::triggered, this, [this, asked, kind, entities = selection().entities] {
            m_session->correct(kindChanges(*asked, entities, static_cast<EntityKind>(kind)));
        });
    }
    if (!(*asked)[entity].aliases.empty()) {
        QMenu* parts = menu.addMenu(tr("&Is Not the Same as"));
        constexpr std::size_t most = 40;
        const std::vector<AliasReason>& aliases = (*asked)[entity].aliases;
        for (std::size_t i = 0; i < std::min(aliases.size(), most); ++i) {
            QAction* action = parts->addAction(inMenu(toQString(aliases[i].name)));
            action->setToolTip(inTip(reasonText(aliases[i].why)));
            const EntityName own = correctionName((*asked)[entity]);
            const EntitiesApart apart{own, {own.kind, aliases[i].name}};
            action->setEnabled(flawOf(apart).empty());
            connect(action, &QAction::triggered, this, [this, apart] { m_session->correct({apart}); });
        }
    }
    menu.addAction(another);
    if (place()) {
        QAction* all = menu.addAction(tr("Means Another in This Article\u2026"));
        connect(all, &QAction::triggered, this,
            [this, entity, article = place()->article] { moveAll(entity, article); });
    }
    if (const auto mention = mentionAt(*asked, entity, place())) {
        QAction* remove = menu.addAction(tr("&Not a Name Here"));
        const TextSpan span = (*asked)[mention->article].mentions[mention->index].span;
        connect(remove, &QAction::triggered, this, [this, where = passageOf(*asked, mention->article, span)] {
            m_session->correct({MentionRemoval{where}});
        });
    }
    menu.addAction(never);
}

void CorrectionCommands::addLinkMenu(QMenu& menu, LinkId link)
{
    QMenu* kinds = menu.addMenu(tr("&Kind of Relation"));
    const Snapshot asked = m_session->state()->snapshot();
    for (int kind = 0; kind < relationKindCount; ++kind) {
        connect(kinds->addAction(relationWord(static_cast<RelationKind>(kind))), &QAction::triggered, this,
            [this, asked, link, kind, where = place()] {
                m_session->correct(
                    relationChanges(*asked, link, where, static_cast<RelationKind>(kind), false));
            });
    }
    menu.addActions({turnRound, another});
}

void CorrectionCommands::fillForText(QMenu& menu, const Passage& words)
{
    constexpr qsizetype longest = 30;
    const QString text = toQString(words.text).simplified();
    const QString shown = withoutKeys(text.size() > longest ? text.left(longest - 1) + QChar(0x2026) : text);
    menu.addSeparator();
    if (const QString flaw = flawText(MentionRemoval{words}); !flaw.isEmpty()) {
        QAction* none = menu.addAction(tr("Too Much Text Selected for a Correction"));
        none->setToolTip(flaw);
        none->setEnabled(false);
        return;
    }
    QMenu* here = menu.addMenu(tr("\u201C%1\u201D Here Is a").arg(shown));
    QMenu* everywhere = menu.addMenu(tr("\u201C%1\u201D Is Always a").arg(shown));
    for (int kind = 0; kind < entityKindCount; ++kind) {
        const EntityName entity{static_cast<EntityKind>(kind), text.toStdString()};
        connect(here->addAction(kindWord(entity.kind)), &QAction::triggered, this, [this, words, entity] {
            m_session->correct({MentionAddition{words, entity}});
        });
        connect(
            everywhere->addAction(kindWord(entity.kind)), &QAction::triggered, this, [this, words, entity] {
                m_session->correct({NameRule{words.text, entity.kind}});
            });
    }
    connect(menu.addAction(tr("\u201C%1\u201D Here Means\u2026").arg(shown)), &QAction::triggered, this,
        [this, words, text] {
            EntityChooser chooser(m_session->state()->snapshot(), tr("\u201C%1\u201D means\u2026").arg(text),
                EntityChooser::New::Allowed, m_window);
            chooser.suggest(text, EntityKind::Person);
            if (chooser.exec() == QDialog::Accepted) {
                m_session->correct({MentionAddition{words, chooser.name()}});
            }
        });
    connect(menu.addAction(tr("\u201C%1\u201D Is Never a Name").arg(shown)), &QAction::triggered, this,
        [this, words] {
            m_session->correct({NameRule{words.text, std::nullopt}});
        });
    connect(menu.addAction(tr("Make an &Event of It\u2026")), &QAction::triggered, this,
        [this, words] { addEvent(words); });
    QAction* relation = menu.addAction(tr("Make a &Relation of It\u2026"));
    relation->setEnabled(namesIn(corpus(), words).size() >= 2);
    relation->setToolTip(tr("Select words with two names in them"));
    connect(relation, &QAction::triggered, this, [this, words] { addRelation(words); });
}

void CorrectionCommands::popUpKinds(QPoint globalPosition)
{
    if (selection().links.size() == 1) {
        QMenu menu(m_window);
        addLinkMenu(menu, selection().links.front());
        menu.exec(globalPosition);
    }
}

} // namespace dateline
