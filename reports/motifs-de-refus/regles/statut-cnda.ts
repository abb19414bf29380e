import type { ServiceConcerne } from '../../../rem/index.ts'
import { jourEcrit } from '../../campagne/dates.ts'
import type { Homologation, PapierCnda } from '../../completude/declare.ts'
import { listerScenarios } from '../../modele/lister.ts'
import type { ScenarioLu } from '../../modele/types.ts'
import type { MotifDeRefus, Trouvaille } from '../types.ts'

const PAR_SERVICE: Partial<Record<ServiceConcerne, Homologation>> = {
  INSi: 'INSi',
  DMP: 'DMP',
  APCV: 'ApCV',
  ON: 'Ordonnance numérique',
}

/** Les homologations que le référentiel demande par une attestation, hors exigences sans objet. */
function exigees(scenarios: readonly ScenarioLu[]): Homologation[] {
  const demandees = scenarios
    .filter(({ etat, exigence }) => etat !== 'sans-objet' && exigence.nature !== 'preconisation')
    .filter(({ preuves }) =>
      preuves.some(
        ({ type, description }) =>
          type === 'attestation' && /CNDA|homologation|agr[ée]ment/i.test(description),
      ),
    )
    .flatMap(({ exigence }) => exigence.services.flatMap((s) => PAR_SERVICE[s] ?? []))
  return [...new Set(demandees)]
}

const recent = (papiers: readonly PapierCnda[], voulue: Homologation): PapierCnda | undefined =>
  papiers
    .filter(({ homologation }) => homologation === voulue)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .at(-1)

const nonDeclare = (tus: readonly Homologation[]): Trouvaille => ({
  preuve: null,
  observe: `Aucun papier du CNDA déclaré pour ${tus.join(', ')}.`,
  suite: 'Déclarez-le dans segur.config.ts : « cnda » (homologation, statut, version, date).',
})

/** Au dépôt des preuves, la demande est au moins « en cours actif » ou en pré-examen (convergence.md §3). */
export const statutCnda: MotifDeRefus = {
  numero: 13,
  id: 'statut-cnda',
  titre: 'Statut CNDA insuffisant',
  exigences: [],
  source: 'convergence.md §6, ligne 13 (F9)',
  marque: 'V',
  chercher({ lue, declare }) {
    const voulues = exigees(listerScenarios(lue))
    const papiers = voulues.map((voulue) => ({ voulue, papier: recent(declare.cnda, voulue) }))
    const tus = papiers.filter(({ papier }) => papier === undefined).map(({ voulue }) => voulue)
    const tot = papiers.flatMap(({ papier }) =>
      papier?.statut === 'demande déposée'
        ? [
            {
              preuve: null,
              observe: `${papier.homologation} : « ${papier.statut} » au ${jourEcrit(papier.date)}, trop tôt pour le dépôt des preuves.`,
              suite:
                'Attendez « en cours actif » ou le pré-examen, et gardez-en une copie d’écran datée.',
            },
          ]
        : [],
    )
    const nonDeclares = tus.length === 0 ? [] : [nonDeclare(tus)]
    return { lus: voulues.length, trouvailles: [...nonDeclares, ...tot] }
  },
}
