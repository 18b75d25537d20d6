// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/conflictdialog.h"

#include "editing/emptiness.h"
#include "ui/common/dialogframe.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/forms/fieldeditor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using domain::MergeSide;

namespace {
enum Column { FieldColumn, BaseColumn, MineColumn, TheirsColumn, ResultColumn, ColumnCount };
}

ConflictDialog::ConflictDialog(const editing::EditConflict &conflict, const domain::FieldCatalogue &catalogue, QWidget *parent)
    : QDialog(parent), m_places(new QTreeWidget(this)), m_open(new QLabel(this))
{
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("Changed on the server, too"));
    setSizeGripEnabled(true);
    auto *heading = new QLabel(tr("Someone changed the same while you were editing"), this);
    heading->setFont(theme::titleFont());
    heading->setWordWrap(true);
    auto *text = new QLabel(tr("Where only one of you changed something, that is kept. Where both did, choose. Nothing is sent before you save."), this);
    text->setWordWrap(true);
    m_open->setObjectName(u"openChoices"_s);
    auto *head = new QVBoxLayout;
    head->setSpacing(metrics::tight);
    head->addWidget(heading);
    head->addWidget(text);
    m_places->setObjectName(u"conflictPlaces"_s);
    m_places->setAccessibleName(tr("Places that were changed"));
    m_places->setRootIsDecorated(false);
    m_places->setFrameShape(QFrame::NoFrame);
    m_places->setTextElideMode(Qt::ElideMiddle);
    m_places->setHeaderLabels({tr("Field"), tr("As you read it"), tr("Yours"), tr("Theirs"), tr("Result")});
    auto *buttons = new QDialogButtonBox(this);
    auto *mine = buttons->addButton(tr("All mine"), QDialogButtonBox::ActionRole);
    mine->setObjectName(u"allMine"_s);
    auto *theirs = buttons->addButton(tr("All theirs"), QDialogButtonBox::ActionRole);
    theirs->setObjectName(u"allTheirs"_s);
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setObjectName(u"mergeButton"_s);
    m_merge->setDefault(true);
    buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole)->setObjectName(u"decideLater"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_open, 1);
    foot->addWidget(buttons);
    frameDialog(this, head, m_places, foot);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(mine, &QPushButton::clicked, this, [this] { chooseAll(MergeSide::Mine); });
    connect(theirs, &QPushButton::clicked, this, [this] { chooseAll(MergeSide::Theirs); });
    fill(conflict, catalogue);
    update();
    resize(1080, 480);
}

void ConflictDialog::fill(const editing::EditConflict &conflict, const domain::FieldCatalogue &catalogue)
{
    for (const domain::MergePlace &place : conflict.places) {
        const domain::Field *field = catalogue.owning(place.path);
        const bool secret = editing::isSecretPath(place.path);
        const auto shown = [&](const QJsonValue &value) { return secret && !value.isUndefined() ? tr("(secret)") : valueText(field, value); };
        auto *item = new QTreeWidgetItem(m_places, {catalogue.labelAt(place.path), shown(place.base), shown(place.mine), shown(place.theirs)});
        item->setSizeHint(FieldColumn, QSize(0, fontMetrics().height() + metrics::normal + metrics::tight));
        item->setToolTip(FieldColumn, place.path);
        for (int column = BaseColumn; column < ResultColumn && !secret; ++column) {
            const QJsonValue &value = column == BaseColumn ? place.base : column == MineColumn ? place.mine : place.theirs;
            item->setToolTip(column, valueLines(field, value));
        }
        if (!place.isConflict()) {
            item->setText(ResultColumn, place.mineChanged ? tr("yours") : tr("theirs"));
            continue;
        }
        item->setIcon(FieldColumn, icon(Icon::Warning, theme::colour(Meaning::Attention, palette())));
        auto *box = new QComboBox(m_places);
        box->addItem(tr("Choose …"));
        box->addItem(tr("Yours"), static_cast<int>(MergeSide::Mine));
        box->addItem(tr("Theirs"), static_cast<int>(MergeSide::Theirs));
        box->setObjectName(u"choice:"_s + place.path);
        box->setAccessibleName(tr("Whose version of “%1”").arg(item->text(FieldColumn)));
        m_places->setItemWidget(item, ResultColumn, box);
        m_boxes.insert(place.path, box);
        connect(box, &QComboBox::currentIndexChanged, this, &ConflictDialog::update);
    }
    const int character = fontMetrics().averageCharWidth();
    m_places->setColumnWidth(FieldColumn, character * 26);
    for (int column = BaseColumn; column < ResultColumn; ++column)
        m_places->setColumnWidth(column, character * 32);
}

void ConflictDialog::chooseAll(MergeSide side)
{
    for (QComboBox *box : std::as_const(m_boxes))
        box->setCurrentIndex(box->findData(static_cast<int>(side)));
}

void ConflictDialog::update()
{
    const auto open = std::count_if(m_boxes.cbegin(), m_boxes.cend(), [](const QComboBox *box) { return box->currentIndex() == 0; });
    m_merge->setEnabled(open == 0);
    m_open->setText(open == 0 ? QString() : tr("%n still to choose", nullptr, static_cast<int>(open)));
}

QHash<QString, MergeSide> ConflictDialog::choices() const
{
    QHash<QString, MergeSide> chosen;
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        if (it.value()->currentIndex() > 0)
            chosen.insert(it.key(), static_cast<MergeSide>(it.value()->currentData().toInt()));
    }
    return chosen;
}

} // namespace drover::ui
