/**
 * Seule l'empreinte du jeton de session est gardée ; `annonce` est le message d'après une action.
 */
export const COMPTES = `
CREATE TABLE compte (
  id INTEGER PRIMARY KEY,
  identifiant TEXT NOT NULL UNIQUE,
  nom TEXT NOT NULL,
  prenom TEXT NOT NULL,
  role TEXT NOT NULL,
  administrateur INTEGER NOT NULL,
  identifiant_national TEXT,
  identifiant_facturation TEXT,
  specialite_amo TEXT,
  secteur_activite TEXT,
  hachage TEXT NOT NULL
) STRICT;

CREATE TABLE droit (
  role TEXT NOT NULL,
  droit TEXT NOT NULL,
  accorde INTEGER NOT NULL,
  PRIMARY KEY (role, droit)
) STRICT;

CREATE TABLE session (
  empreinte TEXT PRIMARY KEY,
  compte_id INTEGER NOT NULL REFERENCES compte(id) ON DELETE CASCADE,
  voie TEXT NOT NULL,
  ouverte_le TEXT NOT NULL,
  vue_le TEXT NOT NULL,
  annonce TEXT
) STRICT;

CREATE TABLE echec_connexion (
  identifiant TEXT NOT NULL,
  le TEXT NOT NULL
) STRICT;
CREATE INDEX echec_connexion_identifiant ON echec_connexion(identifiant, le);

CREATE TABLE reglage (
  cle TEXT PRIMARY KEY,
  valeur TEXT NOT NULL
) STRICT;
`
