import type { Anomalie } from '../../../../schemas/anomalie.ts'
import type { EcartProtocole } from '../../../contrat.ts'
import type { Personne } from '../../../personnes/types.ts'
import type { CodeFauteApcv } from '../fautes.ts'
import type { FaitsApcv } from '../lecture/faits.ts'
import type { ReglagesApcv } from '../reglages.ts'

/** Ce que les règles savent du service lui-même. */
export interface CadreApcv {
  idamAcceptes: readonly string[]
  reglages: ReglagesApcv
  /** Le professionnel du jeu, `null` quand il n'est pas de notre fait. */
  personneDe: (identifiant: string) => Personne | null
}

export interface RefusApcv {
  faute: CodeFauteApcv
  ecarts: readonly EcartProtocole[]
}

/** Un contrôle qui arrête la demande : des faits au refus, ou `null`. */
export type ControleApcv = (faits: FaitsApcv, cadre: CadreApcv) => RefusApcv | null

/** Un refus pour une seule raison. */
export const refuser = (faute: CodeFauteApcv, ecart: EcartProtocole): RefusApcv => ({
  faute,
  ecarts: [ecart],
})

/** Un refus pour des anomalies, toutes rapportées ; `null` sans anomalie. */
export function refuserAnomalies(
  faute: CodeFauteApcv,
  anomalies: readonly Anomalie[],
): RefusApcv | null {
  if (anomalies.length === 0) return null
  return {
    faute,
    ecarts: anomalies.map(({ ligne, message, ...regle }) => ({
      ...regle,
      message: ligne > 0 ? `${message} (ligne ${ligne})` : message,
    })),
  }
}
