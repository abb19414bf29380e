import type { EvenementEtape } from '../../../../reports/campagne/types.ts'
import type { Etat } from '../../../../reports/modele/types.ts'

/** La forme et le mot de chaque statut d'étape. */
export const STATUTS_ETAPE: Record<EvenementEtape['statut'], { forme: Etat; mot: string }> = {
  passee: { forme: 'conforme', mot: 'passée' },
  echouee: { forme: 'non-conforme', mot: 'échouée' },
  sautee: { forme: 'sans-objet', mot: 'non jouée' },
  'non-verifiee': { forme: 'non-verifiable', mot: 'non vérifiée' },
}
