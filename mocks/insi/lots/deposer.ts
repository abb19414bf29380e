import type { Decision } from '../decider.ts'
import type { EtatInsi } from '../etat.ts'
import { compteRendu } from '../reponse/issue.ts'
import type { LigneLot } from './lots.ts'

/** Prend un lot en charge ; il se collectera après le délai réglé, à l'heure du banc (WS_INS4 [C]). */
export function deposer(
  lignes: readonly LigneLot[],
  { lots, reglages }: EtatInsi,
  { proprietaire, maintenant }: { proprietaire: string; maintenant: Date },
): Decision {
  const disponibleLe = new Date(maintenant.getTime() + reglages.lotDelaiSecondes * 1_000)
  const { numero } = lots.deposer({ proprietaire, lignes, disponibleLe })
  const lot = { numero, nombre: lignes.length, disponibleLe, resultats: [] }
  return { issue: { ...compteRendu('00'), lot }, informations: [] }
}
