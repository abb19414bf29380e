import { selectionner } from '../../../rem/index.ts'
import { changerIndex } from '../../attestations/ecrire-index.ts'
import { choisirProfils } from '../../campagne/profils.ts'
import { condition } from '../../config/condition.ts'
import { dossierAttestations } from '../../config/dossier-attestations.ts'
import { lireIndexAttestations } from '../../config/index-attestations.ts'
import type { Contexte } from '../contexte.ts'
import { lireDate } from './date-saisie.ts'
import type { LigneCondition } from './vues/page-conditions.tsx'

/** Les exigences de ces profils que l’éditeur peut déclarer sans objet, et ce qu’il en a dit. */
export function listerConditions(contexte: Contexte): LigneCondition[] {
  const { config } = contexte
  const referentiel = contexte.referentiel()
  const { scenarios, sansObjet } = selectionner(referentiel, {
    profils: choisirProfils(config.profils ?? [], config.cible, referentiel),
    declarees: config.conditions.map(({ exigence }) => exigence),
  })
  const concernees = new Set([...scenarios.map(({ exigence }) => exigence), ...sansObjet])
  const ici = new Set(
    lireIndexAttestations(dossierAttestations(config))?.conditions.map((c) => c.exigence),
  )
  return referentiel.exigences
    .filter((e) => concernees.has(e) && e.condition !== null && e.scenariosDe === null)
    .map((exigence) => ({
      exigence,
      declaree: config.conditions.find((declaree) => declaree.exigence === exigence.id) ?? null,
      ici: ici.has(exigence.id),
    }))
}

const FAUTES: Readonly<Record<string, string>> = {
  motif: 'dites pourquoi, en dix caractères au moins',
  signataire: 'dites qui s’engage : nom et fonction',
  date: 'écrivez un jour du calendrier : jj/mm/aaaa',
}

/** Note une exigence sans objet. Rend les fautes par champ ; aucune, c’est fait. */
export function declarerSansObjet(
  contexte: Contexte,
  exigence: string,
  saisies: Readonly<Record<string, string>>,
): Record<string, string> {
  const { motif = '', signataire = '', date = '' } = saisies
  const lue = condition.safeParse({ exigence, motif, signataire, date: lireDate(date) ?? '' })
  if (!lue.success)
    return Object.fromEntries(
      lue.error.issues.map(({ path: [champ] }) => [
        String(champ),
        FAUTES[String(champ)] ?? 'réponse mal formée',
      ]),
    )
  changerIndex(dossierAttestations(contexte.config), (index) => ({
    ...index,
    conditions: [...index.conditions.filter((c) => c.exigence !== exigence), lue.data],
  }))
  return {}
}

export function retirerSansObjet(contexte: Contexte, exigence: string): void {
  changerIndex(dossierAttestations(contexte.config), (index) => ({
    ...index,
    conditions: index.conditions.filter((declaree) => declaree.exigence !== exigence),
  }))
}
