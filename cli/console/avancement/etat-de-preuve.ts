import type { PreuveTenue } from '../module.ts'
import type { EtatAvancement } from './etats.ts'

/** Ce que l'on sait d'une preuve due. */
export interface FaitsAvancement {
  /** Dernier passage de son scénario, toutes campagnes du logiciel confondues. */
  passage: {
    versionLgc: string
    reussi: boolean
    prise: boolean
    recevable: boolean
  } | null
  /** Pièce que la console tient déjà. */
  tenue: PreuveTenue | null
  version: string | null
  aAttester: boolean
}

const autreVersion = (prise: string | null, courante: string | null): boolean =>
  prise !== null && courante !== null && prise !== courante

/** La version passe avant la recevabilité : une preuve d'hier n'est plus celle du candidat. */
function etatBonne(
  { versionLgc, recevable }: { versionLgc: string | null; recevable: boolean },
  version: string | null,
): EtatAvancement {
  if (autreVersion(versionLgc, version)) return 'perimee'
  return recevable ? 'prete' : 'repetition'
}

/** L'état d'une preuve due, d'après le dernier passage puis d'après ce que la console tient. */
export function etatDePreuve({
  passage,
  tenue,
  version,
  aAttester,
}: FaitsAvancement): EtatAvancement {
  if (passage && !passage.reussi) return 'a-corriger'
  if (passage?.prise && (passage.recevable || tenue === null)) return etatBonne(passage, version)
  if (tenue) return etatBonne(tenue, version)
  return aAttester ? 'a-attester' : 'a-fournir'
}
