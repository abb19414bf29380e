import { readFile } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { type RequestOptions, request } from 'node:https'
import { lireZip } from '../../../schemas/xdm/lire-zip.ts'
import type { Horloge } from '../../contrat.ts'
import { creerControle } from '../../controle/app.ts'
import { pkiDEssai } from '../../pki/essai.ts'
import { ouvrirServeur } from '../../serveur/ouvrir-serveur.ts'
import { CLES } from '../cles.ts'
import { CHEMIN_EXTRACTIONS } from '../extraction/servir.ts'
import { CHEMIN_FHIR } from '../fhir/adresses.ts'
import { creerAnnuaire } from '../index.ts'

export interface Vue {
  statut: number
  entetes: IncomingHttpHeaders
  octets: Buffer
}

/** Une horloge qui ne va que si on l'avance : dates, pages et quota s'éprouvent à la seconde. */
function horlogeArretee(): Horloge {
  const depart = Date.parse('2026-11-20T09:00:00Z')
  let instant = depart
  return {
    maintenant: () => new Date(instant),
    avancer(secondes) {
      instant += secondes * 1_000
      return new Date(instant)
    },
    reinitialiser() {
      instant = depart
    },
  }
}

/** Un Annuaire sur un vrai port, en TLS, et de quoi l'appeler ; pour les essais. */
export async function ouvrirBancAnnuaire() {
  const pki = await pkiDEssai()
  const horloge = horlogeArretee()
  const annuaire = creerAnnuaire({ horloge })
  const lire = async (nom: string) => {
    const { chaine, cle } = pki.fichiers(nom)
    return { cert: await readFile(chaine, 'utf8'), cle: await readFile(cle, 'utf8') }
  }
  const ca = await readFile(pki.ca, 'utf8')
  const serveur = await ouvrirServeur({
    nom: 'annuaire',
    port: 0,
    traiter: (requete, liens) => annuaire.app.fetch(requete, liens),
    tls: {
      ...(await lire('server')),
      ...{ ca, refuseAuHandshake: false },
      autre: { certificat: await lire('mss-etrangere'), presenter: annuaire.autreCertificat },
    },
  })
  const appeler = (chemin: string, options: RequestOptions & { corps?: string } = {}) =>
    new Promise<Vue>((resoudre, rejeter) => {
      const { corps, ...reste } = options
      const demande = request(
        `${serveur.adresse}${chemin}`,
        { ca, agent: false, ...reste },
        (reponse) => {
          const morceaux: Buffer[] = []
          reponse.on('data', (morceau: Buffer) => morceaux.push(morceau))
          reponse.on('error', rejeter)
          reponse.on('end', () =>
            resoudre({
              statut: reponse.statusCode ?? 0,
              entetes: reponse.headers,
              octets: Buffer.concat(morceaux),
            }),
          )
        },
      )
      demande.on('error', rejeter)
      demande.end(corps)
    })
  const fhir = async (chemin: string, options: RequestOptions & { corps?: string } = {}) => {
    const headers = { 'ESANTE-API-KEY': CLES[0], ...options.headers }
    const vue = await appeler(`${CHEMIN_FHIR}${chemin}`, { ...options, headers })
    return { ...vue, json: vue.octets.length > 0 ? JSON.parse(String(vue.octets)) : null }
  }
  const controle = creerControle([annuaire.controle], horloge)
  const commander = async (verbe: string, corps: object) => {
    const reponse = await controle.request(`http://localhost/_mock/annuaire/${verbe}`, {
      method: 'POST',
      headers: { host: 'localhost', 'content-type': 'application/json' },
      body: JSON.stringify(corps),
    })
    return { statut: reponse.status, json: (await reponse.json()) as Record<string, unknown> }
  }
  return {
    annuaire,
    horloge,
    appeler,
    fhir,
    extraire: (nom: string, options: RequestOptions = {}) =>
      appeler(`${CHEMIN_EXTRACTIONS}/${nom}`, options),
    commander,
    adresse: serveur.adresse,
    controle,
    fermer: () => serveur.fermer(),
  }
}
export type BancAnnuaire = Awaited<ReturnType<typeof ouvrirBancAnnuaire>>

/** Les textes d'une archive, par radical de nom, lus comme n'importe quelle archive. */
export async function lireArchive(octets: Buffer): Promise<ReadonlyMap<string, string>> {
  const lue = await lireZip(octets)
  if (!lue.lu) throw new Error(lue.refus)
  return new Map(
    [...lue.fichiers].map(([nom, contenu]) => [
      nom.replace(/_\d{12}\.txt$/, ''),
      new TextDecoder('utf-8', { fatal: true }).decode(contenu),
    ]),
  )
}
