/**
 * L'annuaire du cabinet : ce que l'extraction publique donne, prêt à chercher. Les colonnes `n_…` sont sans
 * accent ni casse. Un chargement copie ces définitions sous d'autres noms, puis échange les tables :
 * `__0` dans le nom d'un index y devient le numéro du chargement.
 */
export const ANNUAIRE = `
CREATE TABLE annuaire_entree (
  id INTEGER PRIMARY KEY,
  cle TEXT NOT NULL,
  empreinte TEXT NOT NULL,
  genre TEXT NOT NULL,
  identifiant TEXT NOT NULL,
  rpps TEXT NOT NULL,
  structure TEXT NOT NULL,
  civilite TEXT NOT NULL,
  civilite_exercice TEXT NOT NULL,
  nom TEXT NOT NULL,
  prenom TEXT NOT NULL,
  code_profession TEXT NOT NULL,
  profession TEXT NOT NULL,
  code_specialite TEXT NOT NULL,
  specialite TEXT NOT NULL,
  groupe_specialite TEXT NOT NULL,
  mode TEXT NOT NULL,
  raison TEXT NOT NULL,
  enseigne TEXT NOT NULL,
  voie TEXT NOT NULL,
  code_postal TEXT NOT NULL,
  commune TEXT NOT NULL,
  telephone TEXT NOT NULL,
  n_nom TEXT NOT NULL,
  n_prenom TEXT NOT NULL,
  n_raison TEXT NOT NULL,
  n_enseigne TEXT NOT NULL,
  n_commune TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX annuaire_entree_cle__0 ON annuaire_entree (cle);
CREATE INDEX annuaire_entree_personne__0 ON annuaire_entree (identifiant);
CREATE INDEX annuaire_entree_rpps__0 ON annuaire_entree (rpps);
CREATE INDEX annuaire_entree_structure__0 ON annuaire_entree (structure);
CREATE INDEX annuaire_entree_nom__0 ON annuaire_entree (n_nom, n_commune, n_prenom,
  n_raison, n_enseigne, code_postal, code_profession, groupe_specialite, genre);
CREATE INDEX annuaire_entree_commune__0 ON annuaire_entree (n_commune, n_nom);

CREATE TABLE annuaire_bal (
  id INTEGER PRIMARY KEY,
  cle TEXT NOT NULL,
  empreinte TEXT NOT NULL,
  type TEXT NOT NULL,
  adresse TEXT NOT NULL,
  identifiant TEXT NOT NULL,
  structure TEXT NOT NULL,
  service TEXT NOT NULL,
  dematerialisation TEXT NOT NULL,
  raison TEXT NOT NULL,
  commune TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX annuaire_bal_cle__0 ON annuaire_bal (cle);
CREATE INDEX annuaire_bal_adresse__0 ON annuaire_bal (adresse);
CREATE INDEX annuaire_bal_personne__0 ON annuaire_bal (identifiant);
CREATE INDEX annuaire_bal_structure__0 ON annuaire_bal (structure);

CREATE TABLE annuaire_libelle (
  nomenclature TEXT NOT NULL,
  code TEXT NOT NULL,
  libelle TEXT NOT NULL,
  PRIMARY KEY (nomenclature, code)
) STRICT;

CREATE TABLE annuaire_chargement (
  id INTEGER PRIMARY KEY,
  le TEXT NOT NULL,
  fini_le TEXT,
  origine TEXT NOT NULL,
  etat TEXT NOT NULL CHECK (etat IN ('en-cours', 'reussi', 'inchange', 'echec', 'interrompu')),
  rapport TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE annuaire_actualisation (
  identifiant TEXT PRIMARY KEY,
  le TEXT NOT NULL,
  contenu TEXT NOT NULL
) STRICT;

CREATE TABLE annuaire_lien (
  genre TEXT NOT NULL CHECK (genre IN ('compte', 'correspondant')),
  cible INTEGER NOT NULL,
  cle TEXT NOT NULL,
  verifie_le TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (genre, cible)
) STRICT;

CREATE TABLE annuaire_trace (
  id INTEGER PRIMARY KEY,
  le TEXT NOT NULL,
  auteur TEXT NOT NULL,
  genre TEXT NOT NULL,
  cible INTEGER NOT NULL,
  personne TEXT NOT NULL,
  operation TEXT NOT NULL,
  source TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;

CREATE TABLE correspondant_local (
  correspondant_id INTEGER PRIMARY KEY REFERENCES correspondant(id) ON DELETE CASCADE,
  telephone TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE patient_correspondant (
  patient_id INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
  correspondant_id INTEGER NOT NULL REFERENCES correspondant(id) ON DELETE CASCADE,
  le TEXT NOT NULL,
  auteur TEXT NOT NULL,
  PRIMARY KEY (patient_id, correspondant_id)
) STRICT;
`
