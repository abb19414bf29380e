import type { Config } from '../config/schema.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import type { EntreeVerbe } from '../verbe.ts'

/** Le certificat des options, à défaut celui de la configuration ; l’un ne va pas sans l’autre fichier. */
export function demandePki(valeurs: EntreeVerbe['valeurs'], config: Config['pki']): Config['pki'] {
  const { 'certificat-serveur': certificat, 'cle-serveur': cle } = valeurs
  if (typeof certificat === 'string' && typeof cle === 'string')
    return { ...config, serveur: { certificat, cle } }
  if (certificat === undefined && cle === undefined) return config
  const option = certificat === undefined ? '--cle-serveur' : '--certificat-serveur'
  const raison = 'le certificat et sa clé se donnent ensemble'
  throw new ErreurSegur('SEGUR-CLI-003', { verbe: 'simulateurs', option, raison })
}
