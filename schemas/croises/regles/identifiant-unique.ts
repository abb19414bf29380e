import { montrer } from '../../montrer.ts'
import { anomalieCroisee, cdaDe, type RegleCroisee } from '../types.ts'

/** Un même id est un même document, octet pour octet (cda.md §8 [V]). */
export const identifiantUnique: RegleCroisee = (fichiers) => {
  const connus = new Map<string, string>()
  return cdaDe(fichiers).flatMap(({ enTete, empreinte, lieu }) => {
    if (enTete.identifiant === null) return []
    const connue = connus.get(enTete.identifiant)
    connus.set(enTete.identifiant, connue ?? empreinte)
    if (connue === undefined || connue === empreinte) return []
    return [
      anomalieCroisee('identifiant-unique', 'bloquante', {
        lieu,
        message: `Un autre document donné porte le même id « ${montrer(enTete.identifiant)} » et un autre contenu.`,
        remede: 'Donner un id neuf à chaque version.',
        source: 'cda.md §8',
      }),
    ]
  })
}
