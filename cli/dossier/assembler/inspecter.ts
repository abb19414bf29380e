import type { Controle } from '../../../reports/assemblage/types.ts'
import type { ConfigChargee } from '../../config/charger.ts'
import { inspecter } from '../inspecter/inspecter.ts'

/** L’inspection des preuves à déposer : ce qu’elle trouve est un refus. */
export function creerInspection(
  racine: string,
  config: ConfigChargee,
): (fichiers: readonly string[]) => Promise<Controle> {
  return async (fichiers) => {
    const { trouvailles, derogations } = await inspecter({ racine, fichiers }, config)
    const refus = trouvailles.map(
      ({ regle, fichier, membre, lieu, titre, extrait, remede, source }) => ({
        regle,
        ou: membre === null ? fichier : `${fichier} › ${membre}`,
        raison: `${titre}, ${lieu} : ${extrait}`,
        remede,
        source,
      }),
    )
    return { refus, derogations }
  }
}
