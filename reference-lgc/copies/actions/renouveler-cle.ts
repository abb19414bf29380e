import type { Noyau } from '../../serveur/dependances.ts'
import type { Coffre } from '../coffre.ts'
import { contenuStocke, rechiffrer, toutesLesCopies } from '../depot.ts'

/**
 * Une clé neuve : chaque copie est déchiffrée puis rechiffrée en mémoire, l'ancienne clé est retirée
 * à la fin. Interrompu, le fichier garde les deux clés et tout reste lisible ; recommencer achève.
 */
export async function renouvelerCle(
  { base }: Pick<Noyau, 'base'>,
  coffre: Coffre,
): Promise<number> {
  const courante = await coffre.ajouterCle()
  const copies = toutesLesCopies(base).filter(({ destinataire }) => destinataire !== courante)
  for (const copie of copies) {
    const clair = await coffre.dechiffrer(contenuStocke(base, copie.id))
    rechiffrer(base, copie, await coffre.chiffrer(clair, false))
  }
  await coffre.retirerAnciennes()
  return copies.length
}
