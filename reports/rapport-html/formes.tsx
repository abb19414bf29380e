import { type FormeRecevable, TRACES } from '../formes.ts'
import { LIBELLES_ETAT } from '../libelles.ts'
import type { Etat } from '../modele/types.ts'

/** Toutes les formes, dessinées une fois ; la page les appelle par leur nom. */
export const Formes = () => (
  <svg class="formes" aria-hidden="true" width="0" height="0">
    {Object.entries(TRACES).map(([nom, trace]) => (
      <symbol id={`f-${nom}`} viewBox="0 0 16 16">
        <path d={trace} />
      </symbol>
    ))}
  </svg>
)

export const Forme = ({ nom }: { nom: Etat | FormeRecevable }) => (
  <svg class="forme" aria-hidden="true" width="16" height="16">
    <use href={`#f-${nom}`} />
  </svg>
)

export const EtatMarque = ({ etat }: { etat: Etat }) => (
  <span class={`etat etat-${etat}`}>
    <Forme nom={etat} /> {LIBELLES_ETAT[etat]}
  </span>
)
