import type { IdentiteNeuve } from '../reports/campagne/types.ts'
import type { Atelier } from './atelier.ts'
import { depayser } from './depaysement/index.ts'
import type { Pilote } from './pilotes/contrat.ts'
import type { Simulateurs } from './services/simulateurs.ts'

/** Le pilote et les services d'un scénario. */
export interface Conduite {
  pilote: Pilote
  simulateurs: Simulateurs
}

/** Ce dont un scénario se sert, du départ à la fin. */
export interface Passage extends Conduite {
  /** Pour une demande qui se compare aux octets d'un fichier : ce que le logiciel en a reçu. */
  versLogiciel<T>(valeur: T): T
  identitesNeuves(): readonly IdentiteNeuve[]
}

interface Depart {
  atelier: Pick<Atelier, 'pilote' | 'simulateurs' | 'reglages'>
  conduite: Conduite
  /** `false` : le logiciel ne se remet pas à zéro, même si le pilote saurait le demander. */
  remiseAZero: boolean | undefined
  /** Le texte des étapes, contexte compris. */
  etapes: readonly string[]
  /** Unique par passage. */
  graine: string
}

/** Une vraie carte de test porte une identité que le banc ne change pas. */
const cartePresentee = ({ guidees = [] }: Pilote, etapes: readonly string[]): boolean =>
  guidees.includes('insererCarteVitale') &&
  etapes.some((texte) => /^la carte Vitale de /.test(texte))

/** Sans identités neuves, le scénario et le logiciel nomment les gens de même. */
const sansDetour = (conduite: Conduite): Passage => ({
  ...conduite,
  versLogiciel: (valeur) => valeur,
  identitesNeuves: () => [],
})

/**
 * Ouvre le logiciel sur un état de départ : remis à zéro s'il le permet, sinon devant des identités
 * qu'il n'a jamais vues. Devant un vrai INSi, les identités ne se choisissent pas : elles restent.
 */
export async function ouvrirPassage({
  atelier,
  conduite,
  remiseAZero = true,
  etapes,
  graine,
}: Depart): Promise<Passage> {
  const { pilote, simulateurs, reglages } = atelier
  if (remiseAZero && pilote.remettreAZero) {
    await Promise.all([pilote.remettreAZero(), simulateurs.reinitialiser()])
    await pilote.demarrer()
    return sansDetour(conduite)
  }
  await simulateurs.reinitialiser()
  await pilote.demarrer()
  await reglages.remettre(pilote)
  const suivie = { ...conduite, pilote: reglages.suivre(conduite.pilote) }
  if (!simulateurs.simules.includes('insi') || cartePresentee(pilote, etapes))
    return sansDetour(suivie)
  const { identites, versLogiciel, ...depaysee } = await depayser({ graine, ...suivie })
  return { ...depaysee, versLogiciel: versLogiciel.tout, identitesNeuves: identites }
}
