import type { Base } from '../../base/base.ts'
import { dernierReussi } from './rapport.ts'
import { SOURCES } from './sources.ts'
import { type Acces, nomDuJour } from './telecharger.ts'

/** Vrai quand l'annuaire en place vient déjà des fichiers du jour, avec les mêmes départements. */
export async function dejaCharge(
  base: Base,
  acces: Acces,
  { departements, signal }: { departements: readonly string[]; signal: AbortSignal },
): Promise<boolean> {
  const dernier = dernierReussi(base)?.rapport
  if (!dernier || dernier.departements.join() !== departements.join()) return false
  for (const { service } of SOURCES) {
    const connu = dernier.fichiers.find((fichier) => fichier.service === service)?.nom
    const nom = await nomDuJour(acces, service, signal)
    if (nom === null || nom !== connu) return false
  }
  return true
}
