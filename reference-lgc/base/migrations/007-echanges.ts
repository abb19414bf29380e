/**
 * Les échanges avec les systèmes raccordés. Un message sortant est gardé tel qu'il partira, un
 * message reçu tel qu'il est arrivé ; le journal des partenaires survit aux dossiers.
 */
export const ECHANGES = `
CREATE TABLE message_sortant (
  id INTEGER PRIMARY KEY,
  identifiant TEXT NOT NULL UNIQUE,
  patient_id INTEGER REFERENCES patient(id) ON DELETE SET NULL,
  evenement TEXT NOT NULL,
  contenu TEXT NOT NULL,
  porte_ins INTEGER NOT NULL,
  destinataire TEXT NOT NULL,
  cree_le TEXT NOT NULL,
  etat TEXT NOT NULL DEFAULT 'en-attente' CHECK (etat IN ('en-attente', 'acquitte', 'refuse')),
  essais INTEGER NOT NULL DEFAULT 0,
  raison TEXT
) STRICT;
CREATE INDEX message_sortant_etat ON message_sortant(etat, destinataire, id);

CREATE TABLE message_recu (
  id INTEGER PRIMARY KEY,
  identifiant TEXT NOT NULL,
  application TEXT NOT NULL,
  etablissement TEXT NOT NULL,
  evenement TEXT NOT NULL,
  recu_le TEXT NOT NULL,
  contenu TEXT NOT NULL,
  identite TEXT NOT NULL,
  matricule TEXT,
  oid TEXT,
  fiabilite TEXT NOT NULL,
  donnee TEXT,
  verification TEXT NOT NULL,
  verification_code TEXT,
  verification_message TEXT,
  verification_le TEXT,
  suite TEXT NOT NULL,
  motif TEXT,
  patient_id INTEGER REFERENCES patient(id) ON DELETE SET NULL,
  traite_le TEXT,
  traite_par TEXT,
  UNIQUE (application, etablissement, identifiant)
) STRICT;
CREATE INDEX message_recu_suite ON message_recu(suite);
CREATE INDEX message_recu_patient ON message_recu(patient_id);

CREATE TABLE echange_partenaire (
  id INTEGER PRIMARY KEY,
  le TEXT NOT NULL,
  sens TEXT NOT NULL CHECK (sens IN ('envoi', 'reception')),
  emetteur TEXT NOT NULL,
  destinataire TEXT NOT NULL,
  patient_id INTEGER REFERENCES patient(id) ON DELETE SET NULL,
  nature TEXT NOT NULL,
  porte_ins INTEGER NOT NULL,
  issue TEXT NOT NULL,
  identifiant TEXT NOT NULL
) STRICT;
CREATE INDEX echange_partenaire_patient ON echange_partenaire(patient_id);

CREATE TABLE contrat_confiance (
  id INTEGER PRIMARY KEY,
  etablissement TEXT NOT NULL UNIQUE,
  libelle TEXT NOT NULL,
  conclu_le TEXT NOT NULL,
  inscrit_par TEXT NOT NULL
) STRICT;
`
