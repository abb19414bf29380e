/**
 * Le journal des lectures de l'appli carte Vitale. Le contexte et son jeton n'y sont pas : ce sont
 * des secrets d'une demi-heure, gardés en mémoire seulement.
 */
export const LECTURES_APCV = `
CREATE TABLE lecture_apcv (
  id INTEGER PRIMARY KEY,
  le TEXT NOT NULL,
  auteur TEXT NOT NULL,
  voie TEXT NOT NULL,
  code TEXT NOT NULL,
  patient_id INTEGER REFERENCES patient(id) ON DELETE SET NULL
) STRICT;
`
