/**
 * Pro Santé Connect : à quel compte chaque identité nationale mène, ce qui s'est passé, et qui demande
 * un accès. Aucun jeton n'y est : ils ne vivent qu'en mémoire (SC.MSS/CONF.28, psc.md §14.7).
 */
export const PRO_SANTE_CONNECT = `
CREATE TABLE liaison_psc (
  identifiant_national TEXT PRIMARY KEY,
  compte_id INTEGER NOT NULL UNIQUE REFERENCES compte(id) ON DELETE CASCADE,
  sub TEXT NOT NULL,
  facon TEXT NOT NULL,
  le TEXT NOT NULL
) STRICT;

CREATE TABLE journal_psc (
  id INTEGER PRIMARY KEY,
  le TEXT NOT NULL,
  nature TEXT NOT NULL,
  code TEXT,
  compte TEXT,
  identifiant TEXT,
  moyen TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;

CREATE TABLE demande_psc (
  identifiant_national TEXT PRIMARY KEY,
  nom TEXT NOT NULL,
  prenom TEXT NOT NULL,
  profession TEXT NOT NULL,
  le TEXT NOT NULL
) STRICT;
`
