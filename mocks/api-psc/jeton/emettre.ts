import { randomBytes, randomUUID } from 'node:crypto'
import type { CertificatPresente } from '../../psc/authentification/certificat.ts'
import { empreinte, empreinteDite } from '../../psc/empreinte.ts'
import { signer } from '../../psc/jetons/signer.ts'
import { type Jugement, json, type Sortie } from '../../psc/sortie.ts'
import { emetteurApi } from '../adresses.ts'
import type { JetonApi } from '../etat.ts'
import { lier } from '../liaison.ts'
import type { ServeurApi } from '../serveur-api.ts'
import { TYPE_ACCES } from './types.ts'

export interface OctroiApi extends Pick<JetonApi, 'client' | 'professionnel' | 'sujet' | 'scope'> {
  certificat: CertificatPresente
  jugement: Jugement
}

/**
 * Émet un jeton de l'API lié au certificat de la connexion, et de quoi le rafraîchir, à la forme de
 * l'exemple de l'ANS (psc.md §12 [V]). Le jeton de rafraîchissement est opaque et sert une fois.
 */
export async function emettreApi(serveur: ServeurApi, octroi: OctroiApi): Promise<Sortie> {
  const { etat, trousseau, secondes } = serveur
  const { client, professionnel, sujet, scope, certificat, jugement } = octroi
  const emis = secondes()
  const { dureeJeton, dureeRafraichissement, formeLiaison } = etat.reglages
  const liaison = lier(certificat.empreinte, formeLiaison)
  const expire = emis + dureeJeton
  const acces = await signer(
    {
      exp: expire,
      iat: emis,
      jti: randomUUID(),
      iss: emetteurApi(serveur.adresses()),
      sub: sujet,
      typ: 'Bearer',
      azp: client,
      scope,
      SubjectNameID: professionnel,
      cnf: { 'x5t#S256': liaison },
    },
    await trousseau.courante(),
  )
  const suite = randomBytes(48).toString('base64url')
  const garder = (jeton: string, propre: Pick<JetonApi, 'genre' | 'expire'>) =>
    etat.jetons.mettre(empreinte(jeton), {
      ...{ client, professionnel, sujet, scope, liaison },
      ...propre,
      certificat: certificat.empreinte,
      revoque: false,
    })
  garder(acces, { genre: 'acces', expire })
  garder(suite, { genre: 'rafraichissement', expire: emis + dureeRafraichissement })
  return json(
    200,
    {
      access_token: acces,
      issued_token_type: TYPE_ACCES,
      token_type: 'Bearer',
      expires_in: dureeJeton,
      refresh_token: suite,
      refresh_expires_in: dureeRafraichissement,
      scope,
    },
    {
      ...jugement,
      appelant: client,
      details: {
        personne: professionnel,
        certificat: certificat.dit,
        liaison: formeLiaison,
        acces: empreinteDite(acces),
        ...jugement.details,
      },
    },
  )
}
