import type { EvenementPreuve } from '../../campagne/types.ts'
import { listerScenarios } from '../../modele/lister.ts'
import type { CampagneLue } from '../../modele/types.ts'
import type { RegleCampagne } from '../types.ts'

interface VersionLue {
  version: string
  preuve: string
}

/** Une campagne plus ancienne ne dit pas ce qu'elle a lu : une preuve d'écran vaut lecture, sauf en mode guidé. */
function versionLue(prise: EvenementPreuve, { cible }: CampagneLue['campagne']): VersionLue[] {
  const { preuve, versionLgc, versionLue: lue } = prise
  if (typeof lue === 'string') return [{ version: lue, preuve }]
  const ancienne = lue === undefined && cible !== 'guide' && prise.ecrans.length > 0
  return ancienne ? [{ version: versionLgc, preuve }] : []
}

/** Les versions lues à l'écran au moment de chaque preuve, de la première à la dernière. */
const versionsLues = (lue: CampagneLue): VersionLue[] =>
  listerScenarios(lue)
    .flatMap(({ executions }) => executions.flatMap(({ preuves }) => [...preuves]))
    .sort((a, b) => a.date.localeCompare(b.date))
    .flatMap((prise) => versionLue(prise, lue.campagne))

/**
 * La version est lisible dans l'interface et change à tout correctif (convergence.md §8, D1) : celle que
 * l'écran montre à la première et à la dernière preuve est celle du dossier.
 */
export const versionEcran: RegleCampagne = ({ lue }) => {
  const { versionLgc } = lue.campagne
  const lues = versionsLues(lue)
  const autre = lues.find(({ version }) => version !== versionLgc)
  const constat = {
    id: 'dossier.version-ecran',
    source: 'convergence.md §8, D1',
    marque: 'V',
  } as const
  if (autre !== undefined) {
    const moment = autre === lues[0] ? 'dès la première preuve' : 'en cours de campagne'
    return [
      {
        ...constat,
        gravite: 'bloquant',
        observe: `Le logiciel affichait la version ${autre.version} à la preuve ${autre.preuve}, ${moment} ; le dossier présente la ${versionLgc}.`,
        suite: 'Rejouez toute la campagne sur la version que vous présentez.',
      },
    ]
  }
  if (lues.length > 0) return []
  return [
    {
      ...constat,
      gravite: 'information',
      observe: `Le banc n’a pas lu la version ${versionLgc} à l’écran : elle vient de la configuration ou d’une personne.`,
      suite: 'Regardez l’écran « À propos » au début et à la fin de la campagne.',
    },
  ]
}
