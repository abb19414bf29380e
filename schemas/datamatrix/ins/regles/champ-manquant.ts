import { situer } from '../../situer.ts'
import { CHAMPS_INS, IDENTIFIANTS_INS, lieuDuChamp } from '../champs.ts'
import { valeurDe } from '../decoder.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.champ-manquant',
  source: 'ins.md §11, datamatrix INS v2.2',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** S1 à S6 sont obligatoires : un matricule ne voyage jamais sans ses traits (ins.md §7 et §11 [V]). */
export const champManquant: RegleIns = (lu) =>
  IDENTIFIANTS_INS.filter((id) => CHAMPS_INS[id].obligatoire && valeurDe(lu, id) === null).map(
    (id) =>
      situer(REGLE, {
        lieu: lieuDuChamp(id),
        message: `Le champ ${id} (${CHAMPS_INS[id].nom}) manque ; il est obligatoire.`,
        remede: `Écrire le champ ${id} de l’identité qualifiée.`,
      }),
  )
