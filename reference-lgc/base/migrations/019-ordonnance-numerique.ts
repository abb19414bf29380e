/**
 * Ordonnance Numérique. Un document a au plus un dépôt, un numéro ne sert qu'à un dépôt : c'est la base,
 * pas le programme, qui empêche de déposer deux fois. Le journal ne dit rien de ce qui est prescrit.
 */
export const ORDONNANCE_NUMERIQUE = `
CREATE TABLE on_choix (
  document_id INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE CASCADE,
  deposer INTEGER NOT NULL,
  motif TEXT NOT NULL,
  opposition INTEGER NOT NULL
) STRICT;

CREATE TABLE on_depot (
  document_id INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE CASCADE,
  numero TEXT UNIQUE,
  etat TEXT NOT NULL CHECK (etat IN
    ('en_cours', 'enregistree', 'non_enregistree', 'incertaine', 'non_demandee', 'annulee')),
  motif TEXT,
  change_le TEXT NOT NULL
) STRICT;

CREATE TABLE on_journal (
  id INTEGER PRIMARY KEY,
  le TEXT NOT NULL,
  auteur TEXT NOT NULL,
  operation TEXT NOT NULL,
  numero TEXT NOT NULL,
  verdict TEXT NOT NULL,
  duree_ms INTEGER NOT NULL
) STRICT;

UPDATE document SET contenu = json_set(contenu, '$.ordonnanceNumerique', NULL,
  '$.oppositionConsultation', json('false'))
WHERE contenu IS NOT NULL;
`
