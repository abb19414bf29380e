import { montrer } from '../../montrer.ts'
import { codes } from '../ebrim.ts'
import { CLASSIFICATIONS } from '../espaces.ts'
import { lieuFiche } from '../lieu-fiche.ts'
import { CONFIDENTIALITES, MASQUAGES } from '../tables.ts'
import { anomalieXdm, type RegleMetadonnees } from './types.ts'

const NIVEAUX: readonly string[] = CONFIDENTIALITES
const MASQUES: readonly string[] = MASQUAGES

/** Une confidentialité N, R ou V, puis des masquages, quatre en tout (dmp.md §18.5 [V]). */
export const confidentialite: RegleMetadonnees = ({ documents }) =>
  documents.flatMap((fiche) => {
    const lus = codes(fiche.objet, CLASSIFICATIONS.confidentialite).map(({ code }) => code)
    const propres = lus.filter((code) => NIVEAUX.includes(code))
    const etrangers = lus.filter((code) => !NIVEAUX.includes(code) && !MASQUES.includes(code))
    if (lus.length === 0 || (propres.length === 1 && etrangers.length === 0 && lus.length <= 4))
      return []
    return [
      anomalieXdm('confidentialite', 'bloquante', {
        lieu: lieuFiche(fiche, 'confidentialityCode'),
        message: `Les confidentialités sont « ${montrer(lus.join(', '))} ».`,
        remede: 'Écrire N, R ou V une fois, puis les masquages voulus.',
        source: 'dmp.md §18.5',
      }),
    ]
  })
