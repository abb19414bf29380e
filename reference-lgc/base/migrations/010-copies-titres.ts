/**
 * Copies de titres d'identité : le contenu n'est gardé que chiffré (age, en base64), sous la clé
 * publique `destinataire`. Ni le nom du fichier déposé ni son image ne sont gardés en clair (INS.52).
 */
export const COPIES_TITRES = `
CREATE TABLE copie_titre (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
  titre TEXT NOT NULL,
  type TEXT NOT NULL,
  taille INTEGER NOT NULL,
  destinataire TEXT NOT NULL,
  chiffre TEXT NOT NULL,
  deposee_le TEXT NOT NULL,
  deposee_par TEXT NOT NULL
) STRICT;
CREATE INDEX copie_titre_patient ON copie_titre(patient_id);
`
