import type { Element } from '@xmldom/xmldom'
import { type Fragment, xml } from '../../insi/soap/gabarit.ts'
import { QUERY, RIM } from '../soap/espaces.ts'
import { cxIns, type Identite, type InsDmp, type Raison } from '../vihf/identite.ts'
import type { FicheDmp } from '../xds/fiche.ts'
import { lireFiche, objetsDe } from '../xds/lire-fiche.ts'
import { lireEtat } from '../xds/lire-registre.ts'
import { type NomRequete, REQUETES, STATUTS, type StatutFiche } from '../xds/schemas.ts'
import type { ClientDmp } from './client.ts'
import { type Issue, illisible } from './issue.ts'

/** Qui demande, sur qui. */
export interface Demandeur {
  identite: Identite
  patient: InsDmp
  raison?: Raison
}

/** Une valeur seule, sans parenthèses : `'a'` ; une quote se double (dmp.md §9 [V]). */
export const valeur = (texte: string): string => `'${texte.replaceAll("'", "''")}'`
/** Une liste, toujours entre parenthèses, même d'un seul élément. */
export const liste = (textes: readonly string[]): string => `(${textes.map(valeur).join(',')})`

interface Requete {
  nom: NomRequete
  parametres: readonly (readonly [nom: string, valeur: string])[]
  /** `ObjectRef` ne rend que des références (TD3.1b). */
  rendu?: 'LeafClass' | 'ObjectRef'
}

/** Une requête enregistrée du registre (ITI-18) ; rend la réponse, une fois son état vérifié. */
export async function interroger(
  client: ClientDmp,
  demandeur: Demandeur,
  requete: Requete,
): Promise<Issue<Element>> {
  const reponse = await client.appeler({
    ...demandeur,
    action: 'recherche',
    corps: ecrireRequete(requete),
  })
  if ('echec' in reponse) return reponse
  const { element } = reponse.valeur
  if (element.localName !== 'AdhocQueryResponse') return illisible('réponse inattendue')
  const etat = lireEtat(element, { partielAdmis: false })
  return 'echec' in etat ? etat : { valeur: element }
}

function ecrireRequete({ nom, parametres, rendu = 'LeafClass' }: Requete): Fragment {
  const slots = parametres.map(
    ([n, v]) => xml`<Slot name="$${n}"><ValueList><Value>${v}</Value></ValueList></Slot>`,
  )
  return xml`<query:AdhocQueryRequest xmlns:query="${QUERY}"><query:ResponseOption returnComposedObjects="${rendu === 'LeafClass' ? 'true' : 'false'}" returnType="${rendu}"/><AdhocQuery xmlns="${RIM}" id="urn:uuid:${REQUETES[nom]}">${slots}</AdhocQuery></query:AdhocQueryRequest>`
}

/** Les critères d'une recherche ; un critère absent ne filtre pas. Dates en temps universel XDS. */
export interface Criteres {
  statuts: readonly StatutFiche[]
  types?: readonly string[]
  classes?: readonly string[]
  formats?: readonly string[]
  cadres?: readonly string[]
  lieux?: readonly string[]
  confidentialites?: readonly string[]
  /** Motif d'auteur : `%DUPONT%`. */
  auteur?: string
  acteDe?: string
  acteA?: string
  faitDe?: string
  faitA?: string
}

/** Une fiche d'un autre patient dans la réponse rend toute la réponse suspecte. */
const AUTRE_PATIENT = 'la liste rendue est celle d’un autre patient'

/** TD3.1a : les documents du dossier, selon des critères (dmp.md §9 [V]). */
export async function chercherDocuments(
  client: ClientDmp,
  demandeur: Demandeur,
  criteres: Criteres,
): Promise<Issue<readonly FicheDmp[]>> {
  const reponse = await interroger(client, demandeur, {
    nom: 'FindDocuments',
    parametres: parametresDe(demandeur.patient, criteres),
  })
  if ('echec' in reponse) return reponse
  const fiches = fichesDe(reponse.valeur)
  const sienne = fiches.every(({ matricule }) => matricule === demandeur.patient.matricule)
  return sienne ? { valeur: fiches } : illisible(AUTRE_PATIENT)
}

/** Ce que le DMP dit encore de ces documents, quel que soit leur état ; un absent n'y est plus. */
export async function relireFiches(
  client: ClientDmp,
  demandeur: Demandeur,
  uniqueIds: readonly string[],
): Promise<Issue<readonly FicheDmp[]>> {
  const reponse = await interroger(client, demandeur, {
    nom: 'GetDocuments',
    parametres: [['XDSDocumentEntryUniqueId', liste(uniqueIds)]],
  })
  if ('echec' in reponse) return reponse
  const { matricule } = demandeur.patient
  // Plusieurs inscriptions d'un même document : la dernière en vigueur le dit le mieux.
  const fiches = fichesDe(reponse.valeur).filter((f) => f.matricule === matricule)
  return { valeur: fiches.filter((f) => !fiches.some((g) => g !== f && remplace(g, f))) }
}

const remplace = (g: FicheDmp, f: FicheDmp): boolean =>
  g.uniqueId === f.uniqueId && Number(g.version) > Number(f.version)

export const fichesDe = (reponse: Element): FicheDmp[] =>
  objetsDe(reponse, 'ExtrinsicObject').flatMap((objet) => lireFiche(objet) ?? [])

function parametresDe(patient: InsDmp, c: Criteres): (readonly [string, string])[] {
  const codes = (nom: string, valeurs: readonly string[] | undefined) =>
    valeurs?.length ? [[`XDSDocumentEntry${nom}`, liste(valeurs)] as const] : []
  const date = (nom: string, texte: string | undefined) =>
    texte ? [[`XDSDocumentEntry${nom}`, valeur(texte)] as const] : []
  return [
    ['XDSDocumentEntryPatientId', valeur(cxIns(patient))],
    ['XDSDocumentEntryStatus', liste(c.statuts.map((s) => STATUTS[s]))],
    ...codes('TypeCode', c.types),
    ...codes('ClassCode', c.classes),
    ...codes('FormatCode', c.formats),
    ...codes('PracticeSettingCode', c.cadres),
    ...codes('HealthcareFacilityTypeCode', c.lieux),
    ...codes('ConfidentialityCode', c.confidentialites),
    ...codes('AuthorPerson', c.auteur ? [c.auteur] : undefined),
    ...date('ServiceStartTimeFrom', c.acteDe),
    ...date('ServiceStartTimeTo', c.acteA),
    ...date('CreationTimeFrom', c.faitDe),
    ...date('CreationTimeTo', c.faitA),
  ]
}
