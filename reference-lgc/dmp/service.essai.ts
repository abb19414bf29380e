/** Un DMP de test : HTTPS réel, certificat client demandé, réponses de règles simples ou fixées par l'essai. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { creerPki } from '../insi/service.essai.ts'
import type { OptionsDmp } from '../options.ts'
import { lireMultipart } from './mime/lire-multipart.ts'
import { lireTypeContenu } from './mime/type-contenu.ts'

export interface DemandeDmp {
  /** Dernier segment de l'adresse : `patients`, `repository`… */
  service: string
  enveloppe: string
  jeton: string | undefined
}

export interface ReponseDmp {
  statut?: number
  type?: string
  corps?: string | Buffer
  /** Coupe la connexion après ces octets. */
  couper?: number
}

export interface DmpEssai {
  options: OptionsDmp
  demandes: DemandeDmp[]
  /** Documents reçus, par numéro : combien de fois chacun a été inscrit. */
  recus: Map<string, number>
  /** Réponse à la prochaine demande de ce service ; ensuite, la règle ordinaire. */
  repondre(service: string, reponse: ReponseDmp): void
  arreter(): Promise<void>
}

const SOAP = 'application/soap+xml; charset=UTF-8'
const SUCCES = 'urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success'

/** Une enveloppe SOAP 1.2 autour de ce corps, en réponse à cette demande. */
export const enveloppe = (corps: string, relie = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://www.w3.org/2005/08/addressing"><s:Header>${relie ? `<a:RelatesTo>${relie}</a:RelatesTo>` : ''}</s:Header><s:Body>${corps}</s:Body></s:Envelope>`

export const registre = (contenu = '', statut = SUCCES): string =>
  `<rs:RegistryResponse xmlns:rs="urn:oasis:names:tc:ebxml-regrep:xsd:rs:3.0" status="${statut}">${contenu}</rs:RegistryResponse>`

export const liste = (objets = '', statut = SUCCES): string =>
  `<q:AdhocQueryResponse xmlns:q="urn:oasis:names:tc:ebxml-regrep:xsd:query:3.0" status="${statut}"><RegistryObjectList xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0">${objets}</RegistryObjectList></q:AdhocQueryResponse>`

/** TD0.2 : dossier ouvert de ce patient. */
export const dossierOuvert = (matricule: string, autorisation = 'VALIDE'): string =>
  `<PRPA_IN201308UV02 xmlns="urn:hl7-org:v3"><attentionLine><keyWordText code="AUTORISATION"/><value code="${autorisation}"/></attentionLine><acknowledgement typeCode="AA"/><controlActProcess><subject><registrationEvent><subject1><patient><id root="1.2.250.1.213.1.4.8" extension="${matricule}"/><statusCode code="active"/></patient></subject1></registrationEvent></subject><queryAck><queryResponseCode code="OK"/></queryAck></controlActProcess></PRPA_IN201308UV02>`

const trouver = (texte: string, motif: RegExp): string => motif.exec(texte)?.[1] ?? ''

export async function ouvrirDmpEssai(): Promise<DmpEssai> {
  const dossier = mkdtempSync(path.join(tmpdir(), 'dmp-essai-'))
  const pki = await creerPki(dossier)
  const demandes: DemandeDmp[] = []
  const recus = new Map<string, number>()
  const prevues = new Map<string, ReponseDmp[]>()

  /** Comme le DMP : un numéro déjà inscrit ne l'est pas une seconde fois. */
  function ordinaire({ service, enveloppe: lue }: DemandeDmp): ReponseDmp {
    const relie = trouver(lue, /MessageID>([^<]+)</)
    const dire = (corps: string) => ({ corps: enveloppe(corps, relie) })
    if (service === 'patients') return dire(dossierOuvert(trouver(lue, /extension="(\d{15})"/)))
    if (service === 'habilitations')
      return dire(
        '<setAuthorizationResponse xmlns="urn:si-dmp-habilitations"><output><status>DMPOk</status></output></setAuthorizationResponse>',
      )
    if (service === 'registry') {
      const cherche = trouver(lue, /UniqueId"><ValueList><Value>\(&apos;([^&]+)/)
      const trouve = recus.has(cherche)
      return dire(liste(trouve ? `<ObjectRef id="urn:uuid:${cherche}"/>` : ''))
    }
    const uniqueId = trouver(lue, /2e82c1f6[^>]*value="([^"]+)"/)
    recus.set(uniqueId, (recus.get(uniqueId) ?? 0) + 1)
    return dire(registre())
  }

  const serveur = createServer(
    {
      key: pki.serveur.cle,
      cert: pki.serveur.certificat,
      ca: pki.racine,
      requestCert: true,
      rejectUnauthorized: true,
    },
    (requete, reponse) => {
      const morceaux: Buffer[] = []
      requete.on('data', (morceau: Buffer) => morceaux.push(morceau))
      requete.on('end', () => {
        const corps = Buffer.concat(morceaux)
        const type = lireTypeContenu(requete.headers['content-type'] ?? '')
        const lue = type.type.startsWith('multipart/') ? lireMultipart(type, corps).racine : corps
        const demande: DemandeDmp = {
          service: (requete.url ?? '').split('/').at(-1) ?? '',
          enveloppe: lue.toString('utf8'),
          jeton: requete.headers.authorization,
        }
        demandes.push(demande)
        const prevue = prevues.get(demande.service)?.shift()
        const {
          statut = 200,
          type: rendu = SOAP,
          corps: texte = '',
          couper,
        } = prevue ?? ordinaire(demande)
        const octets = Buffer.from(texte)
        reponse.writeHead(statut, { 'content-type': rendu, 'content-length': octets.length })
        if (couper === undefined) reponse.end(octets)
        else reponse.write(octets.subarray(0, couper), () => requete.socket.destroy())
      })
    },
  )
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
  const { port } = serveur.address() as AddressInfo
  const paire = { certificat: pki.fichiers.certificat, cle: pki.fichiers.cle }
  return {
    options: {
      url: `https://127.0.0.1:${port}/si-dmp-server/v2/services`,
      ca: pki.fichiers.ca,
      structure: { authentification: paire, cachet: paire },
      delaiMs: 5_000,
    },
    demandes,
    recus,
    repondre: (service, reponse) =>
      void prevues.set(service, [...(prevues.get(service) ?? []), reponse]),
    arreter: () =>
      new Promise((fini) => {
        serveur.close(() => fini())
        serveur.closeAllConnections()
        rmSync(dossier, { recursive: true, force: true })
      }),
  }
}
