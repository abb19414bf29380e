import type { EcartProtocole, Marque } from '../contrat.ts'

/** Un écart relevé dans ce que le logiciel a envoyé, avec sa règle et sa source. */
export const ecart = (
  regle: string,
  source: string,
  marque: Marque,
  message: string,
): EcartProtocole => ({ regle: `psc.${regle}`, source, marque, message })
