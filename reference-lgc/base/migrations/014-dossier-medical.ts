/**
 * Le dossier médical, les correspondants du cabinet et les rappels de VSM. Une entrée ne s'efface
 * pas : elle se clôt, et chaque écriture laisse sa trace.
 */
export const DOSSIER_MEDICAL = `
CREATE TABLE entree_dossier (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
  rubrique TEXT NOT NULL,
  valeurs TEXT NOT NULL,
  cree_le TEXT NOT NULL,
  auteur TEXT NOT NULL,
  cloture_le TEXT,
  cloture_motif TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX entree_dossier_patient ON entree_dossier(patient_id, rubrique);
CREATE TABLE trace_dossier (
  id INTEGER PRIMARY KEY,
  le TEXT NOT NULL,
  auteur TEXT NOT NULL,
  patient_id INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
  operation TEXT NOT NULL
) STRICT;
CREATE INDEX trace_dossier_patient ON trace_dossier(patient_id, id);
CREATE TABLE correspondant (
  id INTEGER PRIMARY KEY,
  nom TEXT NOT NULL,
  prenom TEXT NOT NULL,
  fiche TEXT NOT NULL,
  retire INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE rappel_vsm (
  patient_id INTEGER PRIMARY KEY REFERENCES patient(id) ON DELETE CASCADE,
  mois INTEGER,
  reporte_au TEXT,
  ecarte_le TEXT,
  motif TEXT
) STRICT;
`
