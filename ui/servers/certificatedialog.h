// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/httpclient.h"

#include <QDialog>

namespace drover::ui {

/**
 * Shows a certificate that was refused, with its chain and fingerprints, and lets it be pinned for one server after the
 * person said that they compared it. A certificate that is not the pinned one is shown beside what was pinned.
 *
 * Accepted means: pin it. The default button is the other one.
 */
class CertificateDialog : public QDialog
{
    Q_OBJECT
public:
    CertificateDialog(const transport::CertificateRefusal &refusal, const QString &profileName, QWidget *parent = nullptr);

    /// "AB:CD:…" of the certificate shown.
    QString fingerprint() const { return m_fingerprint; }

private:
    QString m_fingerprint;
};

} // namespace drover::ui
