/** La liste de départ ; le cabinet la règle ensuite (INS.19). */
export const JUSTIFICATIFS_DEPART = `
INSERT INTO justificatif (code, libelle, confiance, rang) VALUES
  ('CN', 'Carte nationale d''identité', 'elevee', 1),
  ('PA', 'Passeport', 'elevee', 2),
  ('CS', 'Titre de séjour', 'elevee', 3),
  ('eCN', 'Application d''identité électronique (niveau substantiel ou élevé)', 'elevee', 4),
  ('LE', 'Livret de famille et titre d''identité d''un parent', 'elevee', 5),
  ('AN', 'Extrait d''acte de naissance et titre d''identité d''un parent', 'elevee', 6),
  ('DC', 'Document de circulation pour étranger mineur', 'elevee', 7),
  ('TC', 'Tiers de confiance sous contrat', 'elevee', 8),
  ('PC', 'Permis de conduire', 'faible', 9),
  ('CV', 'Carte Vitale', 'faible', 10),
  ('CO', 'Copie d''un titre d''identité', 'faible', 11);
`

/** Dates de naissance en texte : INSi peut rendre une date hors calendrier (ins.md §2.5 [V]). */
export const PATIENTS = `
CREATE TABLE justificatif (
  code TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  confiance TEXT NOT NULL CHECK (confiance IN ('elevee', 'faible')),
  rang INTEGER NOT NULL
) STRICT;

${JUSTIFICATIFS_DEPART}
CREATE TABLE patient (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  nom_naissance TEXT NOT NULL,
  premier_prenom TEXT NOT NULL,
  prenoms_naissance TEXT NOT NULL,
  date_naissance TEXT NOT NULL,
  sexe TEXT NOT NULL,
  lieu_naissance TEXT NOT NULL,
  nom_utilise TEXT NOT NULL,
  prenom_utilise TEXT NOT NULL,
  numero_securite_sociale TEXT NOT NULL,
  matricule TEXT UNIQUE,
  oid TEXT,
  ins_obtenue_le TEXT,
  ins_operation TEXT,
  justificatif TEXT REFERENCES justificatif(code),
  justificatif_le TEXT,
  justificatif_par TEXT,
  homonyme INTEGER NOT NULL DEFAULT 0,
  douteuse INTEGER NOT NULL DEFAULT 0,
  fictive INTEGER NOT NULL DEFAULT 0,
  cree_le TEXT NOT NULL
) STRICT;
CREATE INDEX patient_date ON patient(date_naissance);

CREATE TABLE cle_recherche (
  patient_id INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
  champ TEXT NOT NULL,
  cle TEXT NOT NULL
) STRICT;
CREATE INDEX cle_recherche_cle ON cle_recherche(cle, champ);
CREATE INDEX cle_recherche_patient ON cle_recherche(patient_id);

CREATE TABLE matricule_recu (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
  matricule TEXT NOT NULL,
  oid TEXT NOT NULL,
  debut TEXT,
  fin TEXT,
  recu_le TEXT NOT NULL
) STRICT;

CREATE TABLE recherche (
  id TEXT PRIMARY KEY,
  compte_id INTEGER NOT NULL REFERENCES compte(id) ON DELETE CASCADE,
  le TEXT NOT NULL,
  criteres TEXT NOT NULL
) STRICT;
`
