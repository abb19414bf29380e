import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { request } from 'node:https'
import type { EntreeJournal } from '../../../contrat.ts'
import type { Banc, ReponseVue } from '../../../insi/essai/appeler.ts'
import { MEDECIN, securite, signer } from '../../../insi/essai/assertions.ts'

const PREFIXE = 'urn:ApCV_AUTH:1.0.0:'
const APCV = 'http://www.sesam-vitale.fr/apcv/auth/1/0'

/** Ce qu'un essai change à une demande juste. */
export interface DemandeEssai {
  operation: string
  action: string
  actionHttp: string
  typeContenu: string
  idam: string
  contextes: number
  securite: string
  corps: string
}

const facturation = MEDECIN.attributs.identifiantFacturation ?? ''

/** Le corps d'une authentification ; le jeton est ce que le téléphone affiche. */
export const authentification = (jeton: string, numero = facturation): string =>
  `<a:AuthentifierUtilisateurProximiteReq xmlns:a="${APCV}" version="1.0"><a:ProfessionnelSante><a:IdentifiantFacturation>${numero}</a:IdentifiantFacturation><a:CodeSpecialiteAMO>01</a:CodeSpecialiteAMO></a:ProfessionnelSante><a:Donnees>${jeton}</a:Donnees></a:AuthentifierUtilisateurProximiteReq>`

/** Le corps d'une restitution, vide. */
export const restitution = `<RestituerContexteApCVReq xmlns="${APCV}" version="1.0"/>`

/** Le corps d'une destruction de contexte. */
export const destruction = (identifiant: string): string =>
  `<DetruireContexteApCVReq xmlns="${APCV}"><ContexteApCV><Identifiant>${identifiant}</Identifiant></ContexteApCV></DetruireContexteApCVReq>`

/** L'heure du banc, celle des assertions. */
async function heureDuBanc(banc: Banc): Promise<Date> {
  const { json } = await banc.commander('vitale/etat', undefined, 'GET')
  return new Date((json as { maintenant: string }).maintenant)
}

/** Le bloc de sécurité d'un professionnel qui signe avec sa carte. */
export async function carteCps(banc: Banc, nom = MEDECIN.nom): Promise<string> {
  const emiseLe = await heureDuBanc(banc)
  return securite(signer({ ...MEDECIN, nom, emiseLe }, banc.pki, `cps-${nom}-sign`))
}

/** Envoie une demande SOAP au service ApCV, par une vraie prise TLS. */
export async function demander(
  banc: Banc,
  champs: Partial<DemandeEssai> & { corps: string },
): Promise<ReponseVue> {
  const action =
    champs.action ?? `${PREFIXE}${champs.operation ?? 'authentifierUtilisateurProximite'}`
  const temps = new Date().toISOString()
  const idam = champs.idam ?? 'HARN00000001'
  const contexte = `<c:ContexteLPS xmlns:c="urn:siram:lps:ctxlps" Nature="CTXLPS" Version="01_00"><c:Id>${randomUUID()}</c:Id><c:Temps>${temps}</c:Temps><c:Emetteur>${MEDECIN.nom}</c:Emetteur><c:LPS><c:IDAM R="4">${idam}</c:IDAM><c:Version>1.0</c:Version><c:Instance>${randomUUID()}</c:Instance><c:Nom>urn:lps:lgc-essai:1.0</c:Nom></c:LPS></c:ContexteLPS>`
  const entete = `${champs.securite ?? (await carteCps(banc))}${contexte.repeat(champs.contextes ?? 1)}<w:Action xmlns:w="http://www.w3.org/2005/08/addressing">${action}</w:Action><w:MessageID xmlns:w="http://www.w3.org/2005/08/addressing">uuid:${randomUUID()}</w:MessageID>`
  const corps = `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Header>${entete}</s:Header><s:Body>${champs.corps}</s:Body></s:Envelope>`
  const type = champs.typeContenu ?? `application/soap+xml; action="${champs.actionHttp ?? action}"`
  return envoyer(banc, corps, type)
}

/** Envoie un corps quelconque, avec ce Content-Type. */
export const envoyer = (banc: Banc, corps: string, type: string): Promise<ReponseVue> =>
  new Promise((resoudre, rejeter) => {
    const ca = readFileSync(banc.description.pki.ca)
    const demande = request(
      banc.description.apcv.url,
      { ca, agent: false, method: 'POST', headers: { 'content-type': type } },
      (reponse) => {
        const morceaux: Buffer[] = []
        reponse.on('data', (morceau: Buffer) => morceaux.push(morceau))
        reponse.on('error', rejeter)
        reponse.on('end', () =>
          resoudre({
            statut: reponse.statusCode ?? 0,
            entetes: reponse.headers,
            corps: Buffer.concat(morceaux).toString('utf8'),
            sessionReprise: false,
          }),
        )
      },
    )
    demande.on('error', rejeter)
    demande.end(corps)
  })

/** Un code neuf, comme le téléphone de ce patient l'affiche. */
export async function jetonDe(banc: Banc, patient: string): Promise<string> {
  const { json } = await banc.commander('vitale/apcv-jeton', { patient })
  return (json as { jeton: string }).jeton
}

/** Le texte d'un élément de la réponse, premier trouvé. */
export const texteDe = ({ corps }: ReponseVue, nom: string): string | null =>
  new RegExp(`<${nom}[^>]*>([^<]*)<`).exec(corps)?.[1] ?? null

/** Le journal de la carte Vitale et de son appli. */
export async function journalDe(banc: Banc): Promise<readonly EntreeJournal[]> {
  const { json } = await banc.commander('vitale/journal', undefined, 'GET')
  return (json as { entrees: readonly EntreeJournal[] }).entrees
}
