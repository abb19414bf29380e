/** L'auteur est gardé en toutes lettres : un compte supprimé ne doit pas effacer une trace. */
export const JOURNAUX = `
CREATE TABLE evenement_identite (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
  le TEXT NOT NULL,
  auteur TEXT NOT NULL,
  type TEXT NOT NULL,
  changements TEXT NOT NULL,
  statut_avant TEXT,
  statut_apres TEXT NOT NULL
) STRICT;
CREATE INDEX evenement_identite_patient ON evenement_identite(patient_id);

CREATE TABLE acces (
  id INTEGER PRIMARY KEY,
  le TEXT NOT NULL,
  auteur TEXT NOT NULL,
  patient_id INTEGER REFERENCES patient(id) ON DELETE SET NULL,
  operation TEXT NOT NULL
) STRICT;
CREATE INDEX acces_patient ON acces(patient_id);
`
