import type { CouvertureExigence, EtatPreuve, Totaux } from './types.ts'

/** Compte les exigences, leurs scénarios et leurs preuves par état. */
export function compter(exigences: readonly CouvertureExigence[]): Totaux {
  const scenarios = exigences.flatMap((exigence) => exigence.scenarios)
  const preuves = scenarios.flatMap((scenario) => scenario.preuves)
  const nombre = (etat: EtatPreuve): number => preuves.filter((p) => p.etat === etat).length
  const aPart = {
    nonDues: nombre('non-due'),
    sansObjet: nombre('sans-objet'),
    nonControlees: nombre('non-controlee'),
  }
  return {
    exigences: exigences.length,
    exigencesSansObjet: exigences.filter(({ horsProfil }) => horsProfil !== null).length,
    scenarios: scenarios.length,
    scenariosAutomatises: scenarios.filter(({ fichiers }) => fichiers.length > 0).length,
    preuves: preuves.length - aPart.nonDues - aPart.sansObjet - aPart.nonControlees,
    automatisees: nombre('automatisee'),
    aAttester: nombre('a-attester'),
    aFournir: nombre('a-fournir'),
    ...aPart,
  }
}
