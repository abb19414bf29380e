import type { Exigence } from '../../rem/index.ts'
import { listerScenarios } from '../modele/lister.ts'
import type { CampagneLue } from '../modele/types.ts'
import type { MotifDeRefus, PreuveVisee } from './types.ts'

type Visant = Pick<MotifDeRefus, 'exigences'>

const vise = ({ exigences }: Visant, { id, repriseVa2 }: Exigence): boolean =>
  exigences.length === 0 ||
  exigences.includes(id) ||
  (repriseVa2 !== null && exigences.includes(repriseVa2))

/** Vrai quand le référentiel et les profils de la campagne demandent une des exigences du motif. */
export const concerne = (motif: Visant, { chapitres }: Pick<CampagneLue, 'chapitres'>): boolean =>
  chapitres.some(({ exigences }) =>
    exigences.some(
      ({ exigence, etat }) =>
        etat !== 'sans-objet' && exigence.nature !== 'preconisation' && vise(motif, exigence),
    ),
  )

/** Les preuves prises de ces exigences. */
export const viser = (motif: Visant, lue: Pick<CampagneLue, 'chapitres'>): PreuveVisee[] =>
  listerScenarios(lue)
    .filter(({ exigence }) => vise(motif, exigence))
    .flatMap((lu) =>
      lu.preuves.filter(({ presence }) => presence === 'prise').map((preuve) => ({ preuve, lu })),
    )
