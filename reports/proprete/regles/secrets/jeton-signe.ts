import type { RegleTexte } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'
import { cacher } from '../masquer.ts'

/** Signé, en trois parties (RFC 7519), ou chiffré, en cinq (RFC 7516 §7.1) : la clé peut y être vide. */
const MOTIF =
  /(?<![\w-])(eyJ[\w-]{8,})\.(?:eyJ[\w-]{8,}\.[\w-]{16,}|[\w-]*\.[\w-]{8,}\.[\w-]+\.[\w-]{8,})/g

const lireEntete = (partie: string): string | null => {
  try {
    const lu: unknown = JSON.parse(Buffer.from(partie, 'base64url').toString())
    const alg = typeof lu === 'object' && lu !== null && 'alg' in lu ? lu.alg : null
    return typeof alg === 'string' ? alg : null
  } catch {
    return null
  }
}

/** Un jeton signé ou chiffré (JWT) : identité Pro Santé Connect, jeton d’accès, assertion. */
export const jetonSigne: RegleTexte = {
  id: 'garde.jeton-signe',
  sorte: 'secret',
  titre: 'jeton signé ou chiffré (JWT)',
  pourquoi: 'Un jeton encore valable ouvre une session, et il porte l’identité du professionnel.',
  remede:
    'Retirez-le de la trace, ou masquez-le à la source ; s’il est réel, fermez la session qui l’a reçu.',
  source: 'convergence.md §5 [déduit]',
  chercher: (texte) =>
    chercherMotif(texte, MOTIF, ([valeur, entete = '']) => {
      const alg = lireEntete(entete)
      return alg === null ? null : { valeur, masque: `JWT ${alg} ${cacher(valeur)}` }
    }),
}
