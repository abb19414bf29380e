import { randomBytes } from 'node:crypto'
import type { Horloge } from '../contrat.ts'
import { type ConnexionRefusee, creerPorte, type Porte } from './porte.ts'
import { estBouclage, type OptionsReseau } from './reseau.ts'

export interface Ouverture {
  /** Jeton de l'API de contrôle, tiré à chaque démarrage ; nul sur une adresse de bouclage. */
  jeton: string | null
  /** Ce que chaque serveur doit savoir pour écouter. */
  ecoute: { ecoute: string; adresse: string; porte: Porte }
}

/** Ouvre un banc à d'autres machines : la porte commune à ses serveurs, et le jeton de son contrôle. */
export function ouvrirAuReseau(
  { ecoute, adresse, autorises }: OptionsReseau,
  horloge: Horloge,
  surRefus: ((refus: ConnexionRefusee) => void) | undefined,
): Ouverture {
  return {
    jeton: estBouclage(ecoute) ? null : randomBytes(24).toString('base64url'),
    ecoute: { ecoute, adresse, porte: creerPorte({ autorises, horloge, surRefus }) },
  }
}
