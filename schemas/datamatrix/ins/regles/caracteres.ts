import { montrer } from '../../../montrer.ts'
import { situer } from '../../situer.ts'
import { lieuDuChamp } from '../champs.ts'
import { valeurDe } from '../decoder.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.caracteres',
  source: 'ins.md §11 et §2.5',
  marque: 'V',
  gravite: 'bloquante',
} as const

const REFUSE = /[^A-Z '-]/u

/** Nom et prénoms : majuscules sans signe diacritique, espace, trait d'union, apostrophe (ins.md §11 [V]). */
export const caracteres: RegleIns = (lu) =>
  (['S3', 'S4'] as const).flatMap((id) => {
    const ecrit = valeurDe(lu, id)
    const fautif = ecrit === null ? null : REFUSE.exec(ecrit)
    if (fautif === null || ecrit === null) return []
    const ou = ecrit.slice(Math.max(0, fautif.index - 15), fautif.index + 15)
    return [
      situer(REGLE, {
        lieu: lieuDuChamp(id),
        message: `Le caractère « ${montrer(fautif[0])} » n’est pas admis dans ${id} (vers « ${montrer(ou)} »).`,
        remede:
          'Écrire en majuscules sans accent ; seuls l’espace, le trait d’union et l’apostrophe droite sont admis.',
      }),
    ]
  })
