import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose'
import type { Horloge } from '../contrat.ts'
import type { Lieux } from '../lieux.ts'
import { emetteur, PROTOCOLE } from '../psc/adresses.ts'
import type { ServicePsc } from '../psc/index.ts'
import type { JetonVerifie } from './acces/ouvrir-boite.ts'
import type { ReglagesMss } from './reglages.ts'

type Psc = Pick<ServicePsc, 'introspecter' | 'app'>

/** Les clés publiques du fournisseur, lues à chaque fois : elles tournent. */
async function lireCles({ app }: Psc, base: string): Promise<JSONWebKeySet> {
  const reponse = await app.request(`${base}${PROTOCOLE}/certs`)
  if (!reponse.ok) throw new Error(`Clés de Pro Santé Connect illisibles (${reponse.status}).`)
  return (await reponse.json()) as JSONWebKeySet
}

async function parSignature(
  psc: Psc,
  jeton: string,
  { horloge, lieux }: { horloge: Horloge; lieux: Lieux },
): Promise<JetonVerifie> {
  const adresses = lieux.psc()
  const cles = createLocalJWKSet(await lireCles(psc, adresses.base))
  const lu = await jwtVerify(jeton, cles, {
    issuer: emetteur(adresses),
    currentDate: horloge.maintenant(),
  }).catch(() => null)
  const { typ, SubjectNameID } = lu?.payload ?? {}
  if (typ !== 'Bearer') return { active: false }
  return {
    active: true,
    ...(typeof SubjectNameID === 'string' ? { SubjectNameID } : {}),
  }
}

/**
 * Vérifie un jeton auprès du Pro Santé Connect du banc : introspection, signature, ou les deux
 * (mssante.md §4 [C]). Un jeton de rafraîchissement n'ouvre rien.
 */
export const verifierAupresDe =
  (psc: Psc, horloge: Horloge, lieux: Lieux) =>
  async (jeton: string, mode: ReglagesMss['verification']): Promise<JetonVerifie> => {
    if (mode === 'jwks') return parSignature(psc, jeton, { horloge, lieux })
    const dit = psc.introspecter(jeton)
    if (!dit.active || dit.typ !== 'Bearer') return { active: false }
    if (mode === 'les-deux' && !(await parSignature(psc, jeton, { horloge, lieux })).active)
      return { active: false }
    return { active: true, SubjectNameID: dit.SubjectNameID }
  }
