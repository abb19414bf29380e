import type { Anomalie } from '../../../schemas/anomalie.ts'
import type { EcartProtocole } from '../../contrat.ts'
import type { CodeFaute } from '../fautes.ts'
import type { Faits, MessageLu } from '../lecture/faits.ts'
import type { Reglages } from '../reglages.ts'

/** Ce que le service sait d'une carte Vitale, pour juger la cohérence d'une assertion. */
export interface CarteConnue {
  assure: string
  beneficiaires: readonly { nirCertifie: string | null; dateNaissance: string; rang: number }[]
}

/** Ce que les règles savent du service lui-même. */
export interface Cadre {
  idamAcceptes: readonly string[]
  reglages: Reglages
  /** Carte de ce numéro de série, `null` quand elle n'est pas de notre jeu. */
  carteDe: (numeroSerie: string) => CarteConnue | null
  /** Profession G15 d'un identifiant national, `null` quand elle est inconnue. */
  professionDe: (identifiant: string) => string | null
}

export interface Refus {
  faute: CodeFaute
  ecarts: readonly EcartProtocole[]
}

/** Un contrôle qui arrête la requête : des faits au refus, ou `null`. */
export type Controle = (faits: Faits, cadre: Cadre) => Refus | null

/** Une remarque qui n'arrête rien, mais que le journal porte. */
export type Observation = (message: MessageLu, faits: Faits, cadre: Cadre) => EcartProtocole | null

/** Un refus pour une seule raison. */
export function refuser(faute: CodeFaute, ecart: EcartProtocole): Refus {
  return { faute, ecarts: [ecart] }
}

/** Un refus pour des anomalies de validation, toutes rapportées ; `null` sans anomalie. */
export function refuserAnomalies(faute: CodeFaute, anomalies: readonly Anomalie[]): Refus | null {
  if (anomalies.length === 0) return null
  const ecarts = anomalies.map(({ ligne, message, ...regle }) => ({
    ...regle,
    message: ligne > 0 ? `${message} (ligne ${ligne})` : message,
  }))
  return { faute, ecarts }
}
