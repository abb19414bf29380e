/** Libellés que les extractions écrivent à côté des codes (annuaire.md §7 ; spécialités [V], le reste [I]). */

export const LIBELLES_PROFESSION: Record<string, string> = {
  '10': 'Médecin',
  '21': 'Pharmacien',
  '40': 'Chirurgien-Dentiste',
  '50': 'Sage-Femme',
  '60': 'Infirmier',
  '70': 'Masseur-Kinésithérapeute',
  '80': 'Pédicure-Podologue',
  '91': 'Orthophoniste',
  '92': 'Orthoptiste',
}

export const LIBELLES_SAVOIR_FAIRE: Record<string, string> = {
  SM04: 'Cardiologie et maladies vasculaires (SM)',
  SM15: 'Dermatologie et vénéréologie (SM)',
  SM20: 'Gynécologie-obstétrique (SM)',
  SM26: 'Qualifié en Médecine Générale (SM)',
  SM38: 'Ophtalmologie (SM)',
  SM40: 'Pédiatrie (SM)',
  SM41: 'Pneumologie (SM)',
  SM42: 'Psychiatrie (SM)',
  SM48: 'Rhumatologie (SM)',
  SM53: 'Spécialiste en Médecine Générale (SM)',
  SM54: 'Médecine générale (SM)',
}

export const LIBELLES_CATEGORIE: Record<string, string> = {
  C: 'Civil',
  E: 'Étudiant',
  M: 'Militaire',
}
export const LIBELLES_MODE: Record<string, string> = { L: 'Libéral', S: 'Salarié', B: 'Bénévole' }
export const LIBELLES_CIVILITE: Record<string, string> = { M: 'Monsieur', MME: 'Madame' }
export const LIBELLES_EXERCICE: Record<string, string> = { DR: 'Docteur', PR: 'Professeur' }

export const LIBELLES_VOIE: Record<string, string> = {
  R: 'Rue',
  AV: 'Avenue',
  ALL: 'Allée',
  BD: 'Boulevard',
  IMP: 'Impasse',
  PL: 'Place',
  CHE: 'Chemin',
  QU: 'Quai',
}

export const LIBELLES_SECTEUR: Record<string, string> = {
  SA01: 'Etablissement public de santé',
  SA04: 'Etablissement privé à but lucratif',
  SA05: 'Centre de santé',
  SA07: 'Cabinet individuel',
  SA08: 'Cabinet de groupe',
  SA17: 'Etablissement pour personnes âgées',
  SA25: 'Laboratoire de biologie médicale',
  SA33: "Pharmacie d'officine",
}

/** Le libellé d'un code, vide pour un code vide ; un code sans libellé est une faute du jeu. */
export function libelle(table: Record<string, string>, code: string | null): string {
  if (code === null || code === '') return ''
  const trouve = table[code]
  if (trouve === undefined) throw new Error(`Aucun libellé pour le code ${code}`)
  return trouve
}
