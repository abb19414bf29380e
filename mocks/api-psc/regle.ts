import type { EcartProtocole, Marque } from '../contrat.ts'
import type { Sortie } from '../psc/sortie.ts'
import { erreur } from '../psc/sortie.ts'

/** Un écart relevé par l'API ou par son serveur d'autorisation, avec sa règle et sa source. */
export const ecartApi = (
  regle: string,
  source: string,
  marque: Marque,
  message: string,
): EcartProtocole => ({ regle: `api-psc.${regle}`, source, marque, message })

/** Ce qu'une erreur OAuth dit au client : statut, code, description. */
export type Dite = readonly [statut: number, code: string, description: string]

/** Un refus reproché au logiciel. */
export const reprocher = ([statut, code, description]: Dite, releve: EcartProtocole): Sortie =>
  erreur(statut, code, description, { ecarts: [releve] })

/** Un refus qui n'est la faute de personne, une fin de vie : dit, pas reproché. */
export const constater = ([statut, code, description]: Dite, releve: EcartProtocole): Sortie =>
  erreur(statut, code, description, { informations: [releve] })
