import type { IdentiteNeuve } from '../campagne/types.ts'
import { fr } from './textes.ts'

/** Sur un logiciel sans remise à zéro, l'écran montre d'autres noms que le scénario : les voici. */
export const IdentitesNeuves = ({ identites }: { identites: readonly IdentiteNeuve[] }) => {
  if (identites.length === 0) return null
  return (
    <p class="second">
      {fr('Ce logiciel ne se remet pas à zéro : il a reçu des identités neuves. ')}
      {identites.map(({ demandee, donnee }, i) => (
        <>
          {i > 0 && ', '}
          {fr(`${demandee} y est `)}
          <strong>{donnee}</strong>
        </>
      ))}
      .
    </p>
  )
}
