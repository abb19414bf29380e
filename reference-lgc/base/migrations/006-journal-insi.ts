/**
 * Le journal des échanges avec INSi se lit sans l'appel ni le patient : une vérification peut porter
 * sur des données reçues pour personne encore, et une trace survit au dossier.
 */
export const JOURNAL_INSI = `
CREATE TABLE echange_insi_complet (
  id INTEGER PRIMARY KEY,
  appel_id INTEGER REFERENCES appel_insi(id) ON DELETE SET NULL,
  patient_id INTEGER REFERENCES patient(id) ON DELETE SET NULL,
  le TEXT NOT NULL,
  auteur TEXT NOT NULL,
  action TEXT NOT NULL,
  motif TEXT NOT NULL,
  avec_lieu INTEGER NOT NULL,
  code TEXT NOT NULL,
  reponse TEXT,
  authentification TEXT,
  certificat TEXT
) STRICT;

INSERT INTO echange_insi_complet (id, appel_id, patient_id, le, auteur, action, motif, avec_lieu, code, reponse)
  SELECT e.id, e.appel_id, a.patient_id, e.le, e.auteur, a.operation, 'demande', e.avec_lieu, e.code, e.reponse
  FROM echange_insi e JOIN appel_insi a ON a.id = e.appel_id;

DROP TABLE echange_insi;
ALTER TABLE echange_insi_complet RENAME TO echange_insi;
CREATE INDEX echange_insi_patient ON echange_insi(patient_id);

ALTER TABLE appel_insi ADD COLUMN motif TEXT NOT NULL DEFAULT 'demande';
ALTER TABLE appel_insi ADD COLUMN version INTEGER NOT NULL DEFAULT 0;

CREATE TABLE identite_a_revoir (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
  le TEXT NOT NULL,
  auteur TEXT NOT NULL,
  matricule TEXT NOT NULL,
  oid TEXT NOT NULL,
  statut_avant TEXT NOT NULL,
  motif TEXT NOT NULL,
  revue_le TEXT,
  revue_par TEXT
) STRICT;
CREATE INDEX identite_a_revoir_patient ON identite_a_revoir(patient_id);
`
