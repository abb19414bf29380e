import type { EcartProtocole } from '../../contrat.ts'
import { empreinte } from '../empreinte.ts'
import type { Reserve } from '../etat/reserve.ts'
import type { DemandeAutorisation } from '../etat/types.ts'
import { ecart } from '../regle.ts'

const NOMS = ['state', 'nonce'] as const
const cle = (nom: string, valeur: string) => empreinte(`${nom}:${valeur}`)

/** Retient ce qui a mené à un code : une page rechargée, elle, n'est pas une réutilisation. */
export function retenirHasards(demande: DemandeAutorisation, servis: Reserve<true>): void {
  for (const nom of NOMS) {
    const valeur = demande[nom]
    if (valeur !== null) servis.mettre(cle(nom, valeur), true)
  }
}

/** Relève un `state` ou un `nonce` qui a déjà mené à un code (OpenID Connect Core §15.5.2). */
export function hasardsRejoues(
  demande: DemandeAutorisation,
  servis: Reserve<true>,
): readonly EcartProtocole[] {
  return NOMS.flatMap((nom) => {
    const valeur = demande[nom]
    if (valeur === null || !servis.lire(cle(nom, valeur))) return []
    return [ecart(`${nom}-rejoue`, 'psc.md §3', 'I', `« ${nom} » a déjà servi à une connexion.`)]
  })
}
