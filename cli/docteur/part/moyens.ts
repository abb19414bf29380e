import { ACTIONS, CADRE, type PilotePartiel } from '../../../steps/pilotes/contrat.ts'
import { chargerPilote } from '../charger-pilote.ts'

/** Ce qu'un pilote fait seul, sans que son logiciel tourne. */
export type Capacites = Partial<Record<keyof PilotePartiel, unknown>>

const TOUT: Capacites = Object.fromEntries(
  [...CADRE, ...ACTIONS, 'remettreAZero'].map((nom) => [nom, true]),
)

/** Celui du LGC de référence fait tout, une personne guidée rien ; `null` quand le pilote est à corriger. */
export async function lireCapacites(cible: string): Promise<Capacites | null> {
  if (cible === 'reference') return TOUT
  if (cible === 'guide') return {}
  return chargerPilote(cible).catch(() => null)
}
