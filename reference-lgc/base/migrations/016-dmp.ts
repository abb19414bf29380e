/**
 * DMP / Mon espace santé. Un document a au plus un ordre par nature : c'est la base, pas le programme,
 * qui empêche de verser deux fois. La liste des documents est celle de chaque professionnel : le DMP ne
 * montre pas la même à tous. L'ancienne valeur d'un consentement reste : il est daté et signé.
 */
export const DMP = `
CREATE TABLE dmp_consentement (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
  episode INTEGER NOT NULL,
  alimentation TEXT NOT NULL CHECK (alimentation IN ('permise', 'opposee')),
  consultation TEXT CHECK (consultation IN ('oui', 'non')),
  fin INTEGER NOT NULL DEFAULT 0,
  le TEXT NOT NULL,
  auteur TEXT NOT NULL
) STRICT;
CREATE INDEX dmp_consentement_patient ON dmp_consentement(patient_id, id);

CREATE TABLE dmp_ordre (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  nature TEXT NOT NULL CHECK (nature IN ('versement', 'suppression')),
  etat TEXT NOT NULL CHECK (etat IN
    ('retenu', 'en_attente', 'bloque', 'en_cours', 'transmis', 'echec', 'annule')),
  lot TEXT NOT NULL UNIQUE,
  motif TEXT,
  code TEXT,
  essais INTEGER NOT NULL DEFAULT 0,
  incertain INTEGER NOT NULL DEFAULT 0,
  cree_le TEXT NOT NULL,
  du_le TEXT NOT NULL,
  change_le TEXT NOT NULL,
  entry_uuid TEXT,
  demande_par TEXT NOT NULL,
  UNIQUE (document_id, nature)
) STRICT;
CREATE INDEX dmp_ordre_du ON dmp_ordre(etat, du_le, id);
CREATE INDEX dmp_ordre_patient ON dmp_ordre(patient_id);

CREATE TABLE dmp_retenue (
  document_id INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE CASCADE,
  par TEXT NOT NULL,
  le TEXT NOT NULL
) STRICT;

CREATE TABLE dmp_fiche (
  patient_id INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
  compte_id INTEGER NOT NULL REFERENCES compte(id) ON DELETE CASCADE,
  unique_id TEXT NOT NULL,
  fiche TEXT NOT NULL,
  apparue_le TEXT NOT NULL,
  ouverte_le TEXT,
  retiree INTEGER NOT NULL DEFAULT 0,
  remplacee_par TEXT,
  PRIMARY KEY (patient_id, compte_id, unique_id)
) STRICT;

CREATE TABLE dmp_appel (
  patient_id INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
  compte_id INTEGER NOT NULL REFERENCES compte(id) ON DELETE CASCADE,
  le TEXT NOT NULL,
  PRIMARY KEY (patient_id, compte_id)
) STRICT;

CREATE TABLE dmp_trace (
  id INTEGER PRIMARY KEY,
  le TEXT NOT NULL,
  auteur TEXT NOT NULL,
  identifiant TEXT NOT NULL,
  structure TEXT NOT NULL,
  patient_id INTEGER REFERENCES patient(id) ON DELETE SET NULL,
  transaction_dmp TEXT NOT NULL,
  mode TEXT NOT NULL,
  documents TEXT NOT NULL,
  resultat TEXT NOT NULL,
  reussi INTEGER NOT NULL,
  motif TEXT
) STRICT;
CREATE INDEX dmp_trace_patient ON dmp_trace(patient_id, id);

CREATE TABLE dmp_responsabilite (
  compte_id INTEGER PRIMARY KEY REFERENCES compte(id) ON DELETE CASCADE,
  compris_le TEXT NOT NULL
) STRICT;
`
