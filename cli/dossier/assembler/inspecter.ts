import type { Refus } from '../../../reports/assemblage/types.ts'
import { inspecterFichiers } from '../../../reports/proprete/inspecter-fichiers.ts'
import type { ConfigChargee } from '../../config/charger.ts'
import { chargerFictifs } from '../../garde/fictifs/declares.ts'
import { lireFeuilles } from '../../garde/lire-feuilles.ts'

/** Ce que l’inspection trouve dans les preuves à déposer, dit comme un refus. */
export function creerInspection(
  racine: string,
  config: ConfigChargee,
): (fichiers: readonly string[]) => Promise<readonly Refus[]> {
  return async (fichiers) => {
    const fictifs = await chargerFictifs(config)
    const { trouvailles } = await inspecterFichiers({
      racine,
      fichiers,
      fictifs,
      classeur: lireFeuilles,
    })
    return trouvailles.map(({ regle, fichier, membre, lieu, titre, extrait, remede, source }) => ({
      regle,
      ou: membre === null ? fichier : `${fichier} › ${membre}`,
      raison: `${titre}, ${lieu} : ${extrait}`,
      remede,
      source,
    }))
  }
}
