import { MOTS_STATUT } from '../patients/libelles.ts'
import type { Statut } from '../patients/regles/statut.ts'

/** Une forme par statut (interface.md) : cercle ouvert, demi-cercle, anneau coché, écu plein. */
function Forme({ statut }: { statut: Statut }) {
  if (statut === 'QUAL')
    return (
      <>
        <path class="plein" d="M12 2 4 5v6c0 5 3.4 8.7 8 11 4.6-2.3 8-6 8-11V5l-8-3Z" />
        <path class="creux" d="m8 12 3 3 5-6" />
      </>
    )
  return (
    <>
      <circle cx="12" cy="12" r="8.5" />
      {statut === 'RECUP' && <path class="plein" d="M12 3.5a8.5 8.5 0 0 1 0 17Z" />}
      {statut === 'VALI' && <path d="m8 12 3 3 5-6" />}
    </>
  )
}

/** Le statut d'une identité : sa forme et son mot, jamais la couleur seule. */
export function StatutIdentite({ statut }: { statut: Statut }) {
  return (
    <span class={`statut statut-${statut.toLowerCase()}`}>
      <svg class="icone" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <Forme statut={statut} />
      </svg>
      {MOTS_STATUT[statut]}
    </span>
  )
}
