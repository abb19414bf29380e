/**
 * Une demande de l'utilisateur peut faire deux échanges : le second, avec lieu, reste silencieux.
 */
export const APPELS_INSI = `
CREATE TABLE appel_insi (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
  auteur TEXT NOT NULL,
  operation TEXT NOT NULL,
  lance_le TEXT NOT NULL,
  resultat TEXT,
  decision TEXT
) STRICT;
CREATE INDEX appel_insi_patient ON appel_insi(patient_id);

CREATE TABLE echange_insi (
  id INTEGER PRIMARY KEY,
  appel_id INTEGER NOT NULL REFERENCES appel_insi(id) ON DELETE CASCADE,
  le TEXT NOT NULL,
  auteur TEXT NOT NULL,
  operation TEXT NOT NULL,
  avec_lieu INTEGER NOT NULL,
  code TEXT NOT NULL,
  reponse TEXT
) STRICT;
CREATE INDEX echange_insi_appel ON echange_insi(appel_id);
`
