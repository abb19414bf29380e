import { situer } from '../../situer.ts'
import type { ZoneCalme } from '../types.ts'
import { lieuDuSymbole, type RegleSymbole } from './types.ts'

const REGLE = {
  regle: 'datamatrix-symbole.zone-calme',
  source: 'ins.md §11, datamatrix INS v2.2',
  marque: 'V',
} as const

interface Cas {
  gravite: 'bloquante' | 'avertissement' | 'information'
  message: string
  remede: string
}

const CAS: Readonly<Record<Exclude<ZoneCalme, 'respectee'>, Cas>> = {
  envahie: {
    gravite: 'bloquante',
    message:
      'La marge blanche autour du symbole fait moins d’un module : un trait ou un texte y entre.',
    remede: 'Laisser au moins un module blanc sur les quatre côtés.',
  },
  'hors-image': {
    gravite: 'avertissement',
    message: 'Le symbole touche le bord de l’image : sa marge blanche ne se mesure pas.',
    remede: 'Donner une image qui montre le symbole avec sa marge.',
  },
  'non-mesurable': {
    gravite: 'information',
    message: 'La marge blanche n’a pas pu être mesurée : modules trop petits, ou image entrelacée.',
    remede: 'Numériser à 300 points par pouce, ou enregistrer l’image en PNG non entrelacé.',
  },
}

/** Une marge blanche d'un module au moins entoure le symbole (ins.md §11 [V]). */
export const zoneCalme: RegleSymbole = (symbole) => {
  if (symbole.zoneCalme === 'respectee') return []
  const { gravite, ...cas } = CAS[symbole.zoneCalme]
  return [situer({ ...REGLE, gravite }, { lieu: lieuDuSymbole(symbole), ...cas })]
}
