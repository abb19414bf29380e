import { jourEcrit } from '../../campagne/dates.ts'
import type { RegleCampagne } from '../types.ts'

/** La version candidate est celle des homologations (convergence.md §5). */
export const versionCnda: RegleCampagne = ({ lue, declare }) =>
  declare.cnda
    .filter(({ version }) => version !== lue.campagne.versionLgc)
    .map(({ homologation, version, date }) => ({
      id: 'dossier.version-cnda',
      gravite: 'bloquant',
      observe: `Le papier du CNDA pour ${homologation} (${jourEcrit(date)}) nomme la version ${version} ; le dossier présente la ${lue.campagne.versionLgc}.`,
      suite:
        'Demandez au CNDA un papier pour cette version, ou présentez celle qui est homologuée.',
      source: 'convergence.md §5',
      marque: 'V',
    }))
