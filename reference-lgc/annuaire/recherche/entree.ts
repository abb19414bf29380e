/** Une boîte MSSanté, et à quel titre elle vaut pour la personne ou la structure montrée. */
export interface BoiteAnnuaire {
  adresse: string
  /** PER, ORG, CAB ou APP (annuaire.md §6 [V]). */
  type: string
  service: string
  /** `O` accepte le zéro papier, `N` non ; vide quand l'annuaire ne le dit pas. */
  dematerialisation: string
  /** La structure qui la porte ; vide pour la boîte propre d'une personne. */
  structure: string
  raison: string
  commune: string
}

/** Une ligne de résultat : une personne dans une structure, ou une structure. */
export interface EntreeAnnuaire {
  id: number
  cle: string
  genre: 'PER' | 'ORG'
  identifiant: string
  rpps: string
  structure: string
  civilite: string
  civilite_exercice: string
  nom: string
  prenom: string
  code_profession: string
  profession: string
  code_specialite: string
  specialite: string
  mode: string
  raison: string
  enseigne: string
  voie: string
  code_postal: string
  commune: string
  telephone: string
}

export interface Resultat extends EntreeAnnuaire {
  boites: readonly BoiteAnnuaire[]
}

const CIVILITES: Record<string, string> = { M: 'M.', MME: 'Mme', MLLE: 'Mme' }
const CIVILITES_LUES: Record<string, string> = { M: 'Monsieur', MME: 'Madame', MLLE: 'Madame' }
const EXERCICE: Record<string, string> = { DR: 'Docteur', PR: 'Professeur' }

/** « Docteur HAKIM EXEMPLAIRE », ou le nom de la structure. */
export function nomEntree(e: EntreeAnnuaire): string {
  if (e.genre === 'ORG') return e.raison || e.enseigne || 'Structure sans nom'
  const civilite = EXERCICE[e.civilite_exercice] ?? CIVILITES[e.civilite] ?? ''
  return [civilite, e.prenom, e.nom].filter(Boolean).join(' ')
}

/** « Docteur, Monsieur » : la civilité d'exercice, puis l'autre ; un code inconnu se montre tel quel. */
export const civilitesDe = ({ civilite_exercice, civilite }: EntreeAnnuaire): string =>
  [EXERCICE[civilite_exercice] ?? civilite_exercice, CIVILITES_LUES[civilite] ?? civilite]
    .filter(Boolean)
    .join(', ')

export const COLONNES_ENTREE = [
  'id',
  'cle',
  'genre',
  'identifiant',
  'rpps',
  'structure',
  'civilite',
  'civilite_exercice',
  'nom',
  'prenom',
  'code_profession',
  'profession',
  'code_specialite',
  'specialite',
  'mode',
  'raison',
  'enseigne',
  'voie',
  'code_postal',
  'commune',
  'telephone',
].join(', ')
