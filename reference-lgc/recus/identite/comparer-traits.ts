import type { Patient } from '../../patients/identite.ts'
import type { IdentiteLue } from '../cda/identite-lue.ts'

/** Les cinq traits stricts, et l'INS qu'ils accompagnent (ins.md §8). */
export const TRAITS = [
  'nomNaissance',
  'premierPrenom',
  'dateNaissance',
  'sexe',
  'lieuNaissance',
] as const
export type Trait = (typeof TRAITS)[number]

export const LIBELLES_TRAITS: Record<Trait | 'ins', string> = {
  nomNaissance: 'Nom de naissance',
  premierPrenom: 'Premier prénom',
  dateNaissance: 'Date de naissance',
  sexe: 'Sexe',
  lieuNaissance: 'Lieu de naissance',
  ins: 'INS',
}

/** `manquant` : l'un des deux côtés ne donne pas ce trait. */
export type Accord = 'identique' | 'different' | 'manquant'

export interface TraitCompare {
  trait: Trait
  recu: string
  local: string
  accord: Accord
}

/** Capitales sans accent ; tiret et apostrophe valent une espace (ins.md §8, EXI ID 10). */
const forme = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[-'’\s]+/g, ' ')
    .trim()

/** `UN` du document et `I` du cabinet disent tous deux « indéterminé ». */
export const sexeLocal = (code: string): string => (code === 'UN' || code === 'U' ? 'I' : code)

/** Chaque trait du document contre celui du dossier, côte à côte (MSS.23). */
export const comparerTraits = (recue: IdentiteLue, { identite }: Pick<Patient, 'identite'>) =>
  TRAITS.map((trait): TraitCompare => {
    const recu = trait === 'sexe' ? sexeLocal(recue.sexe) : recue[trait]
    const local = identite[trait]
    if (recu === '' || local === '') return { trait, recu, local, accord: 'manquant' }
    return { trait, recu, local, accord: forme(recu) === forme(local) ? 'identique' : 'different' }
  })
