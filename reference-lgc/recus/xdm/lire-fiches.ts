import type { Document, Element } from '@xmldom/xmldom'
import { enfant, enfants } from '../../insi/soap/lecture-sure.ts'
import { attribut } from '../cda/arbre.ts'
import { CODE_VIDE, type Code } from '../cda/code.ts'
import type { Fiche } from './fiche.ts'
import { lireIdentiteFiche } from './lire-identite.ts'

const RIM = 'urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0'
const CLASSEMENTS = {
  type: 'urn:uuid:f0306f51-975f-434e-a61c-c59651d33983',
  evenement: 'urn:uuid:2c6b8cb7-8b2a-4051-b291-b1ae6a575ef4',
  auteur: 'urn:uuid:93606bcf-9494-43ec-9b4e-a7748d1a838d',
} as const
const IDENTIFIANTS = {
  patient: 'urn:uuid:58a6f841-87b3-4a3e-92fd-a8ffeff98427',
  document: 'urn:uuid:2e82c1f6-a085-4c72-9da3-8640a32e42ab',
} as const

/** Les fiches d'un METADATA.XML ; vide quand il est d'une autre version d'ebRIM. */
export function lireFiches(document: Document): Fiche[] {
  const remplacements = lireRemplacements(document)
  return Array.from(document.getElementsByTagNameNS(RIM, 'ExtrinsicObject')).map((objet) => ({
    uri: slot(objet, 'URI'),
    mimeType: attribut(objet, 'mimeType'),
    titre: nomDe(objet),
    type: codes(objet, CLASSEMENTS.type)[0] ?? CODE_VIDE,
    uniqueId: externe(objet, IDENTIFIANTS.document),
    creation: slot(objet, 'creationTime').replace(/\D/g, ''),
    ...lireAuteur(objet),
    ...lirePatient(objet),
    empreinte: slot(objet, 'hash').toLowerCase(),
    taille: slot(objet, 'size'),
    evenements: codes(objet, CLASSEMENTS.evenement),
    remplace: remplacements.get(attribut(objet, 'id')) ?? null,
  }))
}

function valeurs(parent: Element, nom: string): string[] {
  const trouve = enfants(parent, RIM, 'Slot').find((s) => attribut(s, 'name') === nom)
  const liste = trouve && enfant(trouve, RIM, 'ValueList')
  return liste ? enfants(liste, RIM, 'Value').map((v) => v.textContent?.trim() ?? '') : []
}

const slot = (parent: Element, nom: string): string => valeurs(parent, nom)[0] ?? ''

function lirePatient(objet: Element): Pick<Fiche, 'ins' | 'patient'> {
  const ins = lireCx(externe(objet, IDENTIFIANTS.patient))
  return { ins, patient: lireIdentiteFiche(valeurs(objet, 'sourcePatientInfo'), ins) }
}

const nomDe = (parent: Element): string => {
  const nom = enfant(parent, RIM, 'Name')
  return attribut(nom && enfant(nom, RIM, 'LocalizedString'), 'value')
}

const classements = (objet: Element, schema: string): Element[] =>
  enfants(objet, RIM, 'Classification').filter(
    (c) => attribut(c, 'classificationScheme').toLowerCase() === schema,
  )

const codes = (objet: Element, schema: string): Code[] =>
  classements(objet, schema).map((c) => ({
    code: attribut(c, 'nodeRepresentation'),
    systeme: slot(c, 'codingScheme'),
    libelle: nomDe(c),
  }))

const externe = (objet: Element, schema: string): string =>
  attribut(
    enfants(objet, RIM, 'ExternalIdentifier').find(
      (e) => attribut(e, 'identificationScheme').toLowerCase() === schema,
    ),
    'value',
  )

/** `899700000013^TESTIER^CAMILLE^…` et `CABINET…^…` : ce qui se lit. */
function lireAuteur(objet: Element): Pick<Fiche, 'auteur' | 'structure'> {
  const [auteur] = classements(objet, CLASSEMENTS.auteur)
  const [, nom = '', prenom = ''] = (auteur ? slot(auteur, 'authorPerson') : '').split('^')
  const [structure = ''] = (auteur ? slot(auteur, 'authorInstitution') : '').split('^')
  return { auteur: [prenom, nom].filter(Boolean).join(' '), structure }
}

/** `275126322074974^^^&1.2.250.1.213.1.4.8&ISO^NH` */
function lireCx(cx: string): Fiche['ins'] {
  const [, matricule, oid] = /^([^^]+)\^\^\^&([\d.]+)&/.exec(cx) ?? []
  return matricule && oid ? { matricule: matricule.toUpperCase(), oid } : null
}

/** Une association RPLC : le document qui remplace, et celui qu'il remplace. */
function lireRemplacements(document: Document): Map<string, string> {
  const remplacements = new Map<string, string>()
  for (const lien of Array.from(document.getElementsByTagNameNS(RIM, 'Association')))
    if (/RPLC$/.test(attribut(lien, 'associationType')))
      remplacements.set(attribut(lien, 'sourceObject'), attribut(lien, 'targetObject'))
  return remplacements
}
