import type { Refus } from '../../../reports/assemblage/types.ts'
import type { ConfigChargee } from '../../config/charger.ts'
import { inspecter } from '../inspecter/inspecter.ts'

/** Ce que l’inspection trouve dans les preuves à déposer, dit comme un refus. */
export function creerInspection(
  racine: string,
  config: ConfigChargee,
): (fichiers: readonly string[]) => Promise<readonly Refus[]> {
  return async (fichiers) => {
    const { trouvailles } = await inspecter({ racine, fichiers }, config)
    return trouvailles.map(({ regle, fichier, membre, lieu, titre, extrait, remede, source }) => ({
      regle,
      ou: membre === null ? fichier : `${fichier} › ${membre}`,
      raison: `${titre}, ${lieu} : ${extrait}`,
      remede,
      source,
    }))
  }
}
