import { defineParameterType } from '@cucumber/cucumber'
import { type CodeType, EXPEDITEURS, type NomExpediteur } from '../mocks/documents/index.ts'
import { EMETTEURS_FLUX, type EmetteurFlux } from '../mocks/flux/emetteurs.ts'
import type { Reouverture } from './controles/ssi/sessions.ts'
import { DEFAUTS, type Defaut } from './donnees/mots-de-passe.ts'
import { UTILISATEURS } from './donnees/utilisateurs.ts'
import { FREQUENCES_ANNUAIRE, type FrequenceAnnuaire } from './pilotes/contrat/annuaire.ts'
import {
  DOMAINES_CODES,
  type DomaineCodes,
  TERMINOLOGIES,
  type Terminologie,
} from './pilotes/contrat/codage.ts'
import {
  NIVEAUX_CDA,
  type NiveauCda,
  TYPES_DOCUMENT,
  type TypeDocument,
} from './pilotes/contrat/documents.ts'
import { CRITERES_LISTE, type CritereListe } from './pilotes/contrat/non-lus.ts'
import type { Attribut, TraitsSaisis } from './pilotes/contrat.ts'
import { STATUTS, type StatutVoulu } from './services/preparer-patient.ts'

const NOMS_EXPEDITEURS = Object.keys(EXPEDITEURS) as NomExpediteur[]
const MOT = "[A-Z][A-Z'-]*"
const IDENTITE = `${MOT}(?: ${MOT})+`

export interface NomPatient {
  nomNaissance: string
  premierPrenom: string
}

/** « LE GALL MARTIN » : le dernier mot est le premier prénom de naissance, le reste le nom. */
export function lireNomPatient(texte: string): NomPatient {
  const mots = texte.split(' ')
  return { nomNaissance: mots.slice(0, -1).join(' '), premierPrenom: mots.at(-1) ?? '' }
}

const TRAITS = {
  'nom de naissance': 'nomNaissance',
  'premier prénom': 'premierPrenom',
  'liste des prénoms': 'prenomsNaissance',
  'date de naissance': 'dateNaissance',
  sexe: 'sexe',
  'lieu de naissance': 'lieuNaissance',
} as const
export type Trait = Extract<keyof TraitsSaisis, (typeof TRAITS)[keyof typeof TRAITS]>

defineParameterType({
  name: 'identite',
  regexp: new RegExp(IDENTITE),
  transformer: lireNomPatient,
  useForSnippets: false,
})
defineParameterType({
  name: 'identites',
  regexp: new RegExp(`${IDENTITE}(?:, ${IDENTITE})*`),
  transformer: (texte: string) => texte.split(', ').map(lireNomPatient),
  useForSnippets: false,
})
defineParameterType({
  name: 'texte',
  regexp: /«\s([^»]*?)\s»/,
  transformer: (texte: string) => texte,
})
defineParameterType({
  name: 'textes',
  regexp: /«\s[^»]*?\s»(?:, «\s[^»]*?\s»)*/,
  transformer: (texte: string) => texte.split(', ').map((t) => t.slice(1, -1).trim()),
  useForSnippets: false,
})
defineParameterType({ name: 'date', regexp: /\d{2}\/\d{2}\/\d{4}/, transformer: (t: string) => t })
defineParameterType({ name: 'lieu', regexp: /\d[\dAB]\d{3}/, transformer: (t: string) => t })
defineParameterType({ name: 'nir', regexp: /\d{15}/, transformer: (t: string) => t })
defineParameterType({
  name: 'justificatif',
  regexp: /carte nationale d'identité|passeport/,
  transformer: (t: string) => t,
})
defineParameterType({
  name: 'attribut',
  regexp: /douteux|fictif/,
  transformer: (texte: string): Attribut => (texte === 'douteux' ? 'douteuse' : 'fictive'),
})
defineParameterType({
  name: 'degre',
  regexp: /élevé|faible/,
  transformer: (texte: string) => (texte === 'élevé' ? ('élevé' as const) : ('faible' as const)),
})
defineParameterType({
  name: 'typeDocument',
  regexp: new RegExp(TYPES_DOCUMENT.join('|')),
  transformer: (texte: string) => texte as TypeDocument,
})
defineParameterType({
  name: 'cote',
  regexp: /droit|gauche/,
  transformer: (texte: string) => texte as 'droit' | 'gauche',
})
defineParameterType({
  name: 'niveauCda',
  regexp: new RegExp(NIVEAUX_CDA.join('|')),
  transformer: (texte: string) => texte as NiveauCda,
})
const NOM_EXERCICE = "[A-ZÀ-Þ]['A-ZÀ-Þ-]+"
const PROFESSIONNEL = `[A-ZÀ-Þ][a-zà-ÿ][a-zà-ÿA-ZÀ-Þ-]* ${NOM_EXERCICE}(?: ${NOM_EXERCICE})*`
defineParameterType({
  name: 'professionnels',
  regexp: new RegExp(`${PROFESSIONNEL}(?: et ${PROFESSIONNEL})*`),
  transformer: (texte: string) =>
    texte.split(' et ').map((nom) => {
      const [prenom = '', ...mots] = nom.split(' ')
      return { prenom, nom: mots.join(' ') }
    }),
  useForSnippets: false,
})
const apostrophes = (nom: string): string => nom.replaceAll('’', "['’]")
defineParameterType({
  name: 'expediteur',
  regexp: new RegExp(NOMS_EXPEDITEURS.map(apostrophes).join('|')),
  transformer: (texte: string): NomExpediteur => {
    const trouve = NOMS_EXPEDITEURS.find((nom) => nom === texte.replaceAll("'", '’'))
    if (!trouve) throw new Error(`Expéditeur inconnu : ${texte}`)
    return trouve
  },
})
const DOCUMENTS_RECUS: Record<string, CodeType> = {
  'lettre de liaison': '11490-0',
  ordonnance: '57833-6',
  'volet de synthèse': 'SYNTH',
  'compte rendu de biologie': '11502-2',
  "compte rendu d'imagerie": '18748-4',
  'compte rendu opératoire': '34874-8',
  "document d'un type nouveau": '99999-0',
}
defineParameterType({
  name: 'documentRecu',
  regexp: new RegExp(Object.keys(DOCUMENTS_RECUS).join('|')),
  transformer: (texte: string) => DOCUMENTS_RECUS[texte],
})
const FORMATS_RECUS = { structuré: 'N3', 'de niveau 1': 'N1', 'en PDF': 'PDF' } as const
defineParameterType({
  name: 'formatRecu',
  regexp: new RegExp(Object.keys(FORMATS_RECUS).join('|')),
  transformer: (texte: string) => FORMATS_RECUS[texte as keyof typeof FORMATS_RECUS],
})
defineParameterType({
  name: 'critereListe',
  regexp: new RegExp(CRITERES_LISTE.join('|')),
  transformer: (texte: string) => texte as CritereListe,
})
defineParameterType({
  name: 'terminologie',
  regexp: new RegExp(TERMINOLOGIES.join('|')),
  transformer: (texte: string) => texte as Terminologie,
})
defineParameterType({
  name: 'domaineCodes',
  regexp: new RegExp(DOMAINES_CODES.join('|')),
  transformer: (texte: string) => texte as DomaineCodes,
})
const DECIMAL = String.raw`\d+(?:,\d+)?`
defineParameterType({ name: 'decimal', regexp: new RegExp(DECIMAL), transformer: (t: string) => t })
defineParameterType({
  name: 'mesure',
  regexp: new RegExp(`${DECIMAL} [^\\s,]+`),
  transformer: (texte: string) => {
    const [valeur = '', unite = ''] = texte.split(' ')
    return { valeur, unite }
  },
})
defineParameterType({
  name: 'frequence',
  regexp: new RegExp(FREQUENCES_ANNUAIRE.join('|')),
  transformer: (texte: string) => texte as FrequenceAnnuaire,
})
defineParameterType({ name: 'numero', regexp: /\d{2}/, transformer: (t: string) => t })
defineParameterType({
  name: 'sexe',
  regexp: /féminin|masculin/,
  transformer: (t: string) => (t === 'féminin' ? 'F' : 'M'),
})
defineParameterType({
  name: 'trait',
  regexp: new RegExp(`(?:le |la |du |de la )?(?:${Object.keys(TRAITS).join('|')})`),
  transformer: (texte: string): Trait => {
    const nom = texte.replace(/^(?:le |la |du |de la )/, '')
    return TRAITS[nom as keyof typeof TRAITS]
  },
})
defineParameterType({
  name: 'utilisateur',
  regexp: new RegExp(
    UTILISATEURS.map((u) => `${u.prenom} ${u.nom}(?:, ${u.profession},)?`).join('|'),
  ),
  transformer: (texte: string) => {
    const trouve = UTILISATEURS.find((u) => texte.startsWith(`${u.prenom} ${u.nom}`))
    if (!trouve) throw new Error(`Utilisateur inconnu : ${texte}`)
    return trouve
  },
})
defineParameterType({
  name: 'statut',
  regexp: new RegExp(STATUTS.join('|')),
  transformer: (texte: string) => texte as StatutVoulu,
})
defineParameterType({ name: 'retour', regexp: /OK|KO/, transformer: (t: string) => t })
defineParameterType({
  name: 'emetteur',
  regexp: new RegExp(EMETTEURS_FLUX.map(({ nom }) => nom.replace('’', "['’]")).join('|')),
  transformer: (texte: string): EmetteurFlux => {
    const trouve = EMETTEURS_FLUX.find(({ nom }) => nom === texte.replace("'", '’'))
    if (!trouve) throw new Error(`Émetteur inconnu : ${texte}`)
    return trouve
  },
})
defineParameterType({
  name: 'defaut',
  regexp: new RegExp(DEFAUTS.join('|')),
  transformer: (texte: string) => texte as Defaut,
})
defineParameterType({
  name: 'reouverture',
  regexp: /accès direct|retour arrière/,
  transformer: (texte: string) => texte as Reouverture,
})
