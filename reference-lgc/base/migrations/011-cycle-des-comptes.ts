/**
 * Cycle de vie des comptes (SC.SSI/IAM.91, IAM.92, IE.33). Un compte ne s'efface pas : ses traces
 * gardent leur auteur. Sans `mot_de_passe_le`, l'âge du mot de passe part de la prochaine connexion.
 * Une session close reste un temps : elle dit à qui rendre une saisie arrivée trop tard.
 */
export const CYCLE_DES_COMPTES = `
ALTER TABLE compte ADD COLUMN rpps TEXT;
ALTER TABLE compte ADD COLUMN identifiant_prive TEXT;
ALTER TABLE compte ADD COLUMN nom_exercice TEXT;
ALTER TABLE compte ADD COLUMN prenom_exercice TEXT;
ALTER TABLE compte ADD COLUMN profession TEXT;
ALTER TABLE compte ADD COLUMN actif INTEGER NOT NULL DEFAULT 1;
ALTER TABLE compte ADD COLUMN echecs INTEGER NOT NULL DEFAULT 0;
ALTER TABLE compte ADD COLUMN bloque_le TEXT;
ALTER TABLE compte ADD COLUMN mot_de_passe_le TEXT;
ALTER TABLE compte ADD COLUMN a_changer INTEGER NOT NULL DEFAULT 0;
UPDATE compte SET
  rpps = CASE WHEN identifiant_national GLOB '8[0-9]*' THEN substr(identifiant_national, 2) END,
  identifiant_prive = printf('P%06d', id),
  nom_exercice = nom,
  prenom_exercice = prenom,
  profession = CASE role WHEN 'medecin' THEN '10' END;
CREATE UNIQUE INDEX compte_identifiant_prive ON compte(identifiant_prive);
CREATE INDEX compte_rpps ON compte(rpps);

ALTER TABLE session ADD COLUMN a_changer INTEGER NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN close INTEGER NOT NULL DEFAULT 0;

CREATE TABLE ancien_mot_de_passe (
  id INTEGER PRIMARY KEY,
  compte_id INTEGER NOT NULL REFERENCES compte(id) ON DELETE CASCADE,
  hachage TEXT NOT NULL
) STRICT;
CREATE INDEX ancien_mot_de_passe_compte ON ancien_mot_de_passe(compte_id);

CREATE TABLE trace_compte (
  id INTEGER PRIMARY KEY,
  le TEXT NOT NULL,
  auteur TEXT NOT NULL,
  compte_id INTEGER REFERENCES compte(id) ON DELETE SET NULL,
  compte TEXT NOT NULL,
  nature TEXT NOT NULL,
  reussi INTEGER NOT NULL,
  detail TEXT NOT NULL
) STRICT;
CREATE INDEX trace_compte_compte ON trace_compte(compte_id);

CREATE TABLE brouillon (
  id TEXT PRIMARY KEY,
  compte_id INTEGER NOT NULL REFERENCES compte(id) ON DELETE CASCADE,
  chemin TEXT NOT NULL,
  champs TEXT NOT NULL,
  le TEXT NOT NULL
) STRICT;
CREATE INDEX brouillon_compte ON brouillon(compte_id);
`
