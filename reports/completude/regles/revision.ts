import type { RegleCampagne } from '../types.ts'

/** Un import officiel ne fait pas rejouer ce qui est acquis ; ce qu'il ajoute ou change, si. */
export const revision: RegleCampagne = ({ lue: { campagne, referentiel } }) => {
  if (campagne.rem.revision === referentiel.revision) return []
  return [
    {
      id: 'dossier.revision',
      gravite: 'information',
      observe: `Campagne jouée sous la révision ${campagne.rem.revision}, lue sous ${referentiel.revision} : ses numéros ont suivi.`,
      suite: 'Regardez les preuves que la nouvelle révision ajoute ou change, et rejouez-les.',
      source: 'conception.md §3',
      marque: 'déduit',
    },
  ]
}
