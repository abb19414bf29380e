import { ETATS_AVANCEMENT, type EtatAvancement } from './etats.ts'
import type { Avancement, AvancementScenario } from './mesurer.ts'

export interface Compte {
  total: number
  etats: Readonly<Record<EtatAvancement, number>>
}

export interface CompteChapitre extends Compte {
  code: string
  libelle: string
}

/** Les preuves dues de ces scénarios, par état. */
export function compterPreuves(scenarios: readonly AvancementScenario[]): Compte {
  const preuves = scenarios.flatMap((scenario) => scenario.preuves)
  const nombre = (etat: EtatAvancement) => preuves.filter((preuve) => preuve.etat === etat).length
  return {
    total: preuves.length,
    etats: Object.fromEntries(ETATS_AVANCEMENT.map((etat) => [etat, nombre(etat)])) as Record<
      EtatAvancement,
      number
    >,
  }
}

/** Un compte par chapitre qui demande au moins une preuve, dans l'ordre du référentiel. */
export function compterChapitres({ referentiel, scenarios }: Avancement): CompteChapitre[] {
  return referentiel.chapitres
    .map(({ code, libelle }) => ({
      code,
      libelle,
      ...compterPreuves(scenarios.filter(({ chapitre }) => chapitre === code)),
    }))
    .filter(({ total }) => total > 0)
}
