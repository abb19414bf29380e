import { randomUUID } from 'node:crypto'
import type { Appel } from './appeler.ts'

const PREFIXE = 'urn:ServiceIdentiteCertifiee:1.0.0:'

export interface Message {
  operation: string
  actionHttp: string
  emetteur: string
  idam: string
  couverture: string
  versionBam: string
  messageId: string
  securite: string
  entetes: string
  corps: string
}

const TRAITS: Partial<Message> = { operation: 'rechercherInsAvecTraitsIdentite' }

/** Écrit une enveloppe INSi ; chaque morceau se remplace pour la rendre fausse. */
export function enveloppe(champs: Partial<Message>): string {
  const m = {
    ...TRAITS,
    emetteur: '499700000013001',
    idam: '<c:IDAM R="4">HARN00000001</c:IDAM>',
    couverture: '<b:COUVERTURE/>',
    versionBam: '01_02',
    messageId: `uuid:${randomUUID()}`,
    securite: '',
    entetes: '',
    corps: '',
    ...champs,
  }
  const temps = '2026-03-02T09:15:00.000Z'
  return `<?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://www.w3.org/2005/08/addressing"><s:Header>${m.securite}<b:ContexteBAM xmlns:b="urn:siram:bam:ctxbam" Version="${m.versionBam}"><b:Id>${randomUUID()}</b:Id><b:Temps>${temps}</b:Temps><b:Emetteur>${m.emetteur}</b:Emetteur>${m.couverture}</b:ContexteBAM><c:ContexteLPS xmlns:c="urn:siram:lps:ctxlps" Nature="CTXLPS" Version="01_00"><c:Id>${randomUUID()}</c:Id><c:Temps>${temps}</c:Temps><c:Emetteur>${m.emetteur}</c:Emetteur><c:LPS>${m.idam}<c:Version>1.0</c:Version><c:Instance>0d6f4b1c-77d3-4f6e-a0a7-2d8a1f0f3b33</c:Instance><c:Nom>urn:lps:lgc-essai:1.0</c:Nom></c:LPS></c:ContexteLPS><a:Action>${PREFIXE}${m.operation}</a:Action>${m.messageId === '' ? '' : `<a:MessageID>${m.messageId}</a:MessageID>`}${m.entetes}</s:Header><s:Body>${m.corps}</s:Body></s:Envelope>`
}

/** Corps d'une recherche par traits, éléments dans l'ordre donné. */
export function traits(elements: readonly (readonly [string, string])[]): string {
  const contenu = elements.map(([nom, valeur]) => `<r:${nom}>${valeur}</r:${nom}>`).join('')
  return `<r:RECSANSVITALE xmlns:r="http://www.cnamts.fr/INSiRecSans">${contenu}</r:RECSANSVITALE>`
}

/** Corps d'une recherche par carte Vitale. */
export function carte(contenu: string): string {
  return `<RECVITALE xmlns="http://www.cnamts.fr/INSiRecVit">${contenu}</RECVITALE>`
}

/** Traits de TCHITCHI CATARINA BELLA, avec un prénom et un lieu au choix. */
export function tchitchi(prenom = 'CATARINA', lieu: string | null = null): string {
  return traits([
    ['NomNaissance', 'TCHITCHI'],
    ['Prenom', prenom],
    ['Sexe', 'F'],
    ['DateNaissance', '1936-06-21'],
    ...(lieu === null ? [] : ([['LieuNaissance', lieu]] as const)),
  ])
}

/** Un appel complet : enveloppe et Content-Type, avec le certificat INSI-AUTO par défaut. */
export function appel(champs: Partial<Message>, reste: Partial<Appel> = {}): Appel {
  const operation = champs.operation ?? 'rechercherInsAvecTraitsIdentite'
  const action = champs.actionHttp ?? `${PREFIXE}${operation}`
  return {
    client: 'lgc-insi-auto',
    corps: enveloppe(champs),
    entetes: { 'content-type': `application/soap+xml; charset=utf-8; action="${action}"` },
    ...reste,
  }
}

/** Ce que porte un IndividuVerifie ; une valeur nulle retire l'élément. */
export interface Verifie {
  numero: string
  cle: string
  oid: string
  typeMatricule: string | null
  nom: string
  prenom: string | null
  liste: string | null
  sexe: string
  date: string
  lieu: string | null
}

const TCHITCHI_VERIFIEE: Verifie = {
  numero: '2360663220836',
  cle: '56',
  oid: '1.2.250.1.213.1.4.8',
  typeMatricule: null,
  nom: 'TCHITCHI',
  prenom: 'CATARINA',
  liste: null,
  sexe: 'F',
  date: '1936-06-21',
  lieu: null,
}

/** Le contenu d'un IndividuVerifie, sans préfixe : TCHITCHI, sauf les champs donnés. */
export function individuVerifie(champs: Partial<Verifie> = {}): string {
  const v = { ...TCHITCHI_VERIFIEE, ...champs }
  const un = (nom: string, valeur: string | null) =>
    valeur === null ? '' : `<${nom}>${valeur}</${nom}>`
  return `<INSFourni><IdIndividu>${un('NumIdentifiant', v.numero)}${un('Cle', v.cle)}${un('TypeMatricule', v.typeMatricule)}</IdIndividu>${un('OID', v.oid)}</INSFourni><TraitsIdentiteIndividu>${un('NomNaissance', v.nom)}${un('Prenom', v.prenom)}${un('ListePrenom', v.liste)}${un('Sexe', v.sexe)}${un('DateNaissance', v.date)}${un('LieuNaissance', v.lieu)}</TraitsIdentiteIndividu>`
}

/** Corps d'une vérification unitaire, forme non officielle du banc. */
export function requeteUnitaire(champs: Partial<Verifie> = {}): string {
  return `<RequeteUnitaire xmlns="http://www.cnamts.fr/INSiLot2/REQUnitaire"><IndividuVerifie>${individuVerifie(champs)}</IndividuVerifie></RequeteUnitaire>`
}

/** Corps d'un dépôt de lot, forme non officielle du banc : une référence et son individu par ligne. */
export function depotLot(lignes: readonly (readonly [string, Partial<Verifie>])[]): string {
  const contenu = lignes
    .map(
      ([reference, champs]) =>
        `<IndividuVerifie Reference="${reference}">${individuVerifie(champs)}</IndividuVerifie>`,
    )
    .join('')
  return `<DepotLot xmlns="urn:harness:insi:verification-lot:1">${contenu}</DepotLot>`
}

/** Corps d'une collecte de lot, forme non officielle du banc. */
export function collecteLot(numero: string): string {
  return `<CollecteLot xmlns="urn:harness:insi:verification-lot:1"><NumeroLot>${numero}</NumeroLot></CollecteLot>`
}
