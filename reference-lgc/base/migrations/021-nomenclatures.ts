/** Les tables officielles que le cabinet importe : une importation remplace la précédente d'un bloc. */
export const NOMENCLATURES = `
CREATE TABLE nomenclature_importee (
  id TEXT PRIMARY KEY,
  version TEXT NOT NULL,
  source TEXT NOT NULL,
  licence TEXT NOT NULL,
  fichier TEXT NOT NULL,
  empreinte TEXT NOT NULL,
  importee_le TEXT NOT NULL,
  auteur TEXT NOT NULL
) STRICT;

CREATE TABLE code_importe (
  nomenclature TEXT NOT NULL REFERENCES nomenclature_importee(id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  code TEXT NOT NULL,
  libelle TEXT NOT NULL,
  parent TEXT,
  aussi TEXT NOT NULL,
  PRIMARY KEY (nomenclature, rang)
) STRICT, WITHOUT ROWID;
`
