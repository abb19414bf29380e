import { ErreurSignature } from '../erreurs.ts'
import { algorithmeDe } from './algorithme.ts'
import { horsDates, nommer, remonter } from './chaine.ts'
import { lirePem } from './lire-pem.ts'
import { lirePfx } from './lire-pfx.ts'
import type { Identite, SourceIdentite, Trousseau } from './types.ts'

const ouvrir = async (source: SourceIdentite): Promise<Trousseau> =>
  source.genre === 'pem' ? lirePem(source.cle, source) : lirePfx(source.octets, source.motDePasse)

/**
 * De quoi signer à cet instant : clé, algorithme, chaîne ordonnée. Lève SEGUR-DOS-021, 022 ou 023 quand la
 * clé ne signe pas, quand aucun certificat n'est le sien, ou quand l'un n'est pas dans ses dates.
 */
export async function lireIdentite(source: SourceIdentite, maintenant: Date): Promise<Identite> {
  const { cle, certificats } = await ouvrir(source)
  const choix = algorithmeDe(cle)
  if ('refus' in choix) throw new ErreurSignature('SEGUR-DOS-021', choix.refus)
  const feuille = certificats.find((certificat) => certificat.checkPrivateKey(cle))
  if (feuille === undefined) {
    throw new ErreurSignature('SEGUR-DOS-022', 'aucun n’est celui de la clé')
  }
  const chaine = remonter(feuille, certificats)
  for (const certificat of chaine) {
    const raison = horsDates(certificat, maintenant)
    if (raison !== null) {
      throw new ErreurSignature('SEGUR-DOS-022', `${nommer(certificat)}, ${raison}`)
    }
  }
  return { cle, algorithme: choix.algorithme, chaine }
}
