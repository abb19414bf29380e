import type { Allergie, NatureAllergie, StatutAllergie } from '../modele/synthese.ts'
import { periodeLue } from './dates.ts'

const NATURES: Record<NatureAllergie, string> = {
  medicament: 'Allergie à un médicament',
  aliment: 'Allergie à un aliment',
  environnement: "Allergie à l'environnement",
  autre: 'Hypersensibilité',
}

const STATUTS: Record<StatutAllergie, string> = {
  active: 'active',
  inactive: 'inactive',
  resolved: 'résolue',
}

/** La phrase, coupée là où le CDA désigne l'agent et l'état. */
export const partiesAllergie = (a: Allergie) => ({
  avant: `${NATURES[a.nature]} : `,
  agent: a.agent,
  entre: a.reaction === '' ? ', ' : `, ${a.reaction}, `,
  statut: STATUTS[a.statut],
  apres: a.depuis ? `, ${periodeLue(a.depuis, null)}` : '',
})

export function phraseAllergie(allergie: Allergie): string {
  const { avant, agent, entre, statut, apres } = partiesAllergie(allergie)
  return avant + agent + entre + statut + apres
}
