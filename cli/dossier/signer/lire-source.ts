import { readFileSync, statSync } from 'node:fs'
import { ErreurSignature } from '../../../reports/signature/erreurs.ts'
import type { SourceIdentite } from '../../../reports/signature/identite/types.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import { raisonDeLecture } from '../../valider/raison-de-lecture.ts'
import type { EntreeVerbe, ValeurOption } from '../../verbe.ts'

const OCTETS_MAX = 1 << 20

type Code = 'SEGUR-DOS-021' | 'SEGUR-DOS-022' | 'SEGUR-DOS-023' | 'SEGUR-DOS-024'

const texte = (valeur: ValeurOption): string | null => (typeof valeur === 'string' ? valeur : null)

function lire(fichier: string, code: Code): Buffer {
  try {
    if (statSync(fichier).size > OCTETS_MAX) throw new Error('il dépasse un mégaoctet')
    return readFileSync(fichier)
  } catch (cause) {
    throw new ErreurSignature(code, `${fichier}, ${raisonDeLecture(cause)}`, { cause })
  }
}

/** La première ligne du fichier : le mot de passe ne passe ni par la commande ni par un journal. */
function lireMotDePasse(fichier: string | null): string | null {
  if (fichier === null) return null
  const [ligne = ''] = lire(fichier, 'SEGUR-DOS-024').toString('utf8').split(/\r?\n/)
  if (ligne === '')
    throw new ErreurSignature('SEGUR-DOS-024', `${fichier}, sa première ligne est vide`)
  return ligne
}

const refuser = (option: string, raison: string) =>
  new ErreurSegur('SEGUR-CLI-003', { verbe: 'dossier', option, raison })

/** Lit la clé et le certificat désignés. Lève SEGUR-CLI-003 ou SEGUR-DOS-021 à 024. */
export function lireSource({ valeurs }: Pick<EntreeVerbe, 'valeurs'>): SourceIdentite {
  const [cle, certificat, pfx] = [valeurs.cle, valeurs.certificat, valeurs.pfx].map(texte)
  const motDePasse = lireMotDePasse(texte(valeurs['mot-de-passe-fichier']))
  if (pfx) {
    if (cle || certificat) throw refuser('--pfx', 'il porte la clé et le certificat, seul')
    if (motDePasse === null) {
      throw refuser('--pfx', 'il faut aussi --mot-de-passe-fichier')
    }
    return { genre: 'pfx', octets: lire(pfx, 'SEGUR-DOS-023'), motDePasse }
  }
  if (!cle || !certificat) {
    throw refuser('--cle', 'donnez --cle et --certificat, ou --pfx')
  }
  return {
    genre: 'pem',
    cle: lire(cle, 'SEGUR-DOS-021').toString('utf8'),
    certificats: lire(certificat, 'SEGUR-DOS-022').toString('utf8'),
    motDePasse,
  }
}

/** Les autorités que l’utilisateur reconnaît, PEM. */
export const lirePem = (fichiers: ValeurOption): string =>
  (Array.isArray(fichiers) ? fichiers : [])
    .map((fichier) => lire(String(fichier), 'SEGUR-DOS-022').toString('utf8'))
    .join('\n')
