/** Les titres ajoutés à la liste de départ, codes d'ins.md §9 [V]. */
export const AUTRES_JUSTIFICATIFS = `
INSERT OR IGNORE INTO justificatif (code, libelle, confiance, rang) VALUES
  ('IN', 'Identité numérique (niveau substantiel ou élevé)', 'elevee', 12),
  ('AV', 'Appli carte Vitale', 'elevee', 13);
`

/**
 * Le libellé et le degré sont gardés avec le contrôle : régler la liste ne réécrit pas le passé.
 * Un titre présenté n'est pas une validation : sa table dit qui l'a vu, et quand (EXI SI 23).
 */
export const JUSTIFICATIFS = `
ALTER TABLE justificatif ADD COLUMN retire INTEGER NOT NULL DEFAULT 0;
${AUTRES_JUSTIFICATIFS}
ALTER TABLE patient ADD COLUMN justificatif_libelle TEXT;
ALTER TABLE patient ADD COLUMN justificatif_confiance TEXT;
UPDATE patient SET
  justificatif_libelle = (SELECT libelle FROM justificatif WHERE code = patient.justificatif),
  justificatif_confiance = (SELECT confiance FROM justificatif WHERE code = patient.justificatif);

CREATE TABLE justificatif_presente (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
  code TEXT NOT NULL REFERENCES justificatif(code),
  libelle TEXT NOT NULL,
  confiance TEXT NOT NULL,
  le TEXT NOT NULL,
  par TEXT NOT NULL,
  retire_le TEXT
) STRICT;
CREATE INDEX justificatif_presente_patient ON justificatif_presente(patient_id);
INSERT INTO justificatif_presente (patient_id, code, libelle, confiance, le, par)
  SELECT id, justificatif, justificatif_libelle, justificatif_confiance,
    coalesce(justificatif_le, ''), coalesce(justificatif_par, '')
  FROM patient WHERE justificatif IS NOT NULL;

ALTER TABLE patient ADD COLUMN date_incertaine TEXT NOT NULL DEFAULT '';
ALTER TABLE patient ADD COLUMN adresse TEXT NOT NULL DEFAULT '';
ALTER TABLE patient ADD COLUMN telephone TEXT NOT NULL DEFAULT '';
ALTER TABLE patient ADD COLUMN courriel TEXT NOT NULL DEFAULT '';

ALTER TABLE compte ADD COLUMN super_utilisateur INTEGER NOT NULL DEFAULT 0;
UPDATE compte SET super_utilisateur = administrateur;
`
