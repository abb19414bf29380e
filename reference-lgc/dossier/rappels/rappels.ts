import type { Noyau } from '../../serveur/dependances.ts'
import { jourIso } from '../../vues/heures.ts'
import { pathologiesEnCours } from '../depot.ts'
import type { Entree } from '../entree.ts'
import { calculerRappel } from './calculer.ts'
import { dernieresSyntheses, lireAjustements } from './depot.ts'
import { type Rappel, SANS_AJUSTEMENT } from './rappel.ts'
import { lireReglageRappels, type RegleRappel } from './reglage.ts'

/** Les rappels d'un patient ou de tout le cabinet, le plus ancien dû d'abord. */
export function lireRappels(
  { base, horloge, mutations }: Noyau,
  pour: number | null = null,
): Rappel[] {
  const { regles } = lireReglageRappels(base)
  const syntheses = dernieresSyntheses(base)
  const ajustements = lireAjustements(base)
  const aujourdhui = jourIso(horloge.maintenant())
  const parties = parPatient(pathologiesEnCours(base, pour))
  const calculer = (appliquees: readonly RegleRappel[]): Rappel[] =>
    [...parties].flatMap(([patientId, pathologies]) => {
      const le = syntheses.get(patientId)
      const rappel = calculerRappel({
        patientId,
        pathologies,
        regles: appliquees,
        dernier: le === undefined ? null : jourIso(new Date(le)),
        ajustement: ajustements.get(patientId) ?? SANS_AJUSTEMENT,
        aujourdhui,
      })
      return rappel ? [rappel] : []
    })
  return mutations
    .choisir('rappel-vsm-sans-ald', calculer(regles), () =>
      calculer(regles.filter(({ critere }) => critere !== 'ald')),
    )
    .toSorted((a, b) => a.echeance.localeCompare(b.echeance))
}

function parPatient(pathologies: readonly Entree[]): Map<number, Entree[]> {
  const groupes = new Map<number, Entree[]>()
  for (const p of pathologies) groupes.set(p.patientId, [...(groupes.get(p.patientId) ?? []), p])
  return groupes
}
