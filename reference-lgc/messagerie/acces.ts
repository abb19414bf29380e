import { readFileSync } from 'node:fs'
import type { Session } from '../comptes/sessions.ts'
import type { OptionsMssante } from '../options.ts'
import type { Psc } from '../psc/psc.ts'
import type { Boite } from './boites/boite.ts'
import { incidentMss } from './transport/incidents.ts'
import type { Preuve } from './transport/preuve.ts'
import type { Confiance } from './transport/tls.ts'

/** De quoi ouvrir une boîte à l'instant : la preuve, et le certificat d'une boîte applicative. */
export interface Ouverture {
  preuve: Preuve
  client: Confiance['client']
}

/**
 * Un jeton frais à chaque ouverture, gardé nulle part (CONF.28) ; une boîte applicative présente le
 * certificat du cabinet (mssante.md §4 [V]).
 */
export async function preuveDe(
  boite: Pick<Boite, 'famille'>,
  session: Session | null,
  { psc, options }: { psc: Psc | null; options: OptionsMssante },
): Promise<Ouverture> {
  if (boite.famille === 'APP') {
    if (!options.certificat) throw incidentMss('sans-certificat')
    const { certificat, cle } = options.certificat
    return {
      preuve: { genre: 'certificat' },
      client: { certificat: readFileSync(certificat, 'utf8'), cle: readFileSync(cle, 'utf8') },
    }
  }
  const acces = session && psc ? await psc.jetonPsc(session) : null
  if (!acces?.ouvert) throw incidentMss('sans-jeton')
  return { preuve: { genre: 'jeton', jeton: acces.jeton }, client: null }
}
