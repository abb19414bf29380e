import type { EcartProtocole, EntreeJournal } from '../contrat.ts'

/** Un échange tel qu'une campagne l'a gardé : secrets masqués, corps bornés, connexion perdue. */
export type EchangeGarde = Pick<EntreeJournal, 'operation' | 'requete'> & {
  /** Règles que le service avait trouvées manquées. */
  manquees: readonly string[]
}

/** Ce que les règles d'aujourd'hui disent d'un échange d'hier. */
export interface Rejugement {
  ecarts: readonly EcartProtocole[]
  /** Vrai d'une règle que ceci remplace ; les autres tenaient à la connexion ou à l'état du service. */
  refaite(regle: string): boolean
}

/** Nul quand rien ne se refait : ce que les règles liraient n'a pas été gardé. */
export type Rejuger = (echange: EchangeGarde) => Promise<Rejugement | null>

/** Le journal coupe un corps trop long, et masque ses secrets : ce qui reste n'est plus ce qui fut jugé. */
export const estEntier = (corps: string): boolean =>
  corps !== '' && !/\n… tronqué, \d+ caractères reçus$/.test(corps) && !corps.includes('\ufffd')
