/**
 * Un document terminé est figé : son contenu et son PDF ne changent plus. L'auteur est gardé en
 * toutes lettres dans le contenu : un compte supprimé ne doit pas effacer une signature.
 */
export const DOCUMENTS = `
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
  auteur_id INTEGER REFERENCES compte(id) ON DELETE SET NULL,
  auteur TEXT NOT NULL,
  type TEXT NOT NULL,
  titre TEXT NOT NULL,
  texte TEXT NOT NULL,
  cree_le TEXT NOT NULL,
  modifie_le TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  contenu TEXT,
  pdf TEXT
) STRICT;
CREATE INDEX document_patient ON document(patient_id);
`
