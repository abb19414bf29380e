import { readFileSync } from 'node:fs'
import type { ConnectionOptions } from 'node:tls'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { OptionsMssante, ServeurMss } from '../../options.ts'
import { attendListe, creerControleCertificat, decouperPem } from './controler-certificat.ts'
import { estIncidentMss, incidentMss } from './incidents.ts'
import { type Adresse, resoudre } from './resoudre.ts'
import type { Revocations } from './revocation.ts'
import { type Confiance, optionsTls } from './tls.ts'
import { traduire } from './traduire.ts'

/** De quoi ouvrir une session : l'adresse résolue et les règles TLS. */
export interface Acces extends Adresse {
  mode: ServeurMss['mode']
  tls: ConnectionOptions
}

/** Ouvre une session sous toutes les règles de l'espace de confiance, ou rejette avec une phrase. */
export type Connecter = <S>(
  serveur: ServeurMss,
  client: Confiance['client'],
  ouvrir: (acces: Acces) => Promise<S>,
) => Promise<S>

/**
 * Les certificats se contrôlent avant que le moindre jeton parte. Quand la liste de révocation manque,
 * la connexion échoue, la liste se lit, et une seconde connexion conclut (MSS.06 à MSS.08).
 */
export function creerConnecter(
  options: OptionsMssante,
  revocations: Revocations,
  mutations: Mutations,
): Connecter {
  const lireAutorites = () => {
    const pem = readFileSync(options.ca, 'utf8')
    return { pem, autorites: decouperPem(pem) }
  }
  return async (serveur, client, ouvrir) => {
    const { pem, autorites } = lireAutorites()
    const adresse = resoudre(serveur, options.resolutions)
    const controler = creerControleCertificat(
      { nom: adresse.nom, autorites, revocations },
      mutations,
    )
    const tls = optionsTls({ autorites: pem, client: client ?? null }, controler, mutations)
    const tenter = (reglages: ConnectionOptions) =>
      ouvrir({ ...adresse, mode: serveur.mode, tls: reglages })
    try {
      return await tenter(tls)
    } catch (erreur) {
      const attendue = [erreur, (erreur as Error | null)?.cause].find(attendListe)
      if (attendue) {
        const { certificat, autorite } = attendue.listeAttendue
        await revocations.apprendre(certificat, autorite)
        return tenter(tls).catch((suite: unknown) => {
          const manque = [suite, (suite as Error | null)?.cause].some(attendListe)
          throw manque ? incidentMss('revocation-inconnue') : traduire(suite)
        })
      }
      const incident = traduire(erreur)
      if (tolere(incident, mutations)) return tenter({ ...tls, rejectUnauthorized: false })
      throw incident
    }
  }
}

/** Les deux fautes des mutants qui passent outre un certificat ; toujours faux hors d'un banc. */
function tolere(incident: Error, mutations: Mutations): boolean {
  if (estIncidentMss(incident, 'certificat-expire'))
    return mutations.active('mss-certificat-expire')
  return (
    estIncidentMss(incident, 'certificat-autorite') && mutations.active('mss-autorite-etrangere')
  )
}
