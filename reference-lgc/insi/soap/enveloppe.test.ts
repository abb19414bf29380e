import { describe, expect, test } from 'vitest'
import { IDENTITE_VIDE } from '../../patients/identite.ts'
import type { CarteVitale } from '../../vitale/carte.ts'
import { ecrireEnveloppe } from './enveloppe.ts'
import { REC_SANS, REC_VIT, SOAP } from './espaces-de-noms.ts'
import { enfant, lireXml } from './lecture-sure.ts'
import { requeteTraits } from './requete-traits.ts'
import { requeteVitale } from './requete-vitale.ts'

const EMISSION = {
  idam: 'HARN00000001',
  version: '0.1.0',
  instance: '0d6f4b1c-77d3-4f6e-a0a7-2d8a1f0f3b33',
  emetteur: '499700000013001',
  temps: new Date('2026-03-02T09:15:00Z'),
}
const ADRUN = {
  ...IDENTITE_VIDE,
  nomNaissance: "D'ADRUN",
  premierPrenom: 'ZOE',
  dateNaissance: '1975-12-31',
  sexe: 'F',
  lieuNaissance: '63220',
}
const CARTE: CarteVitale = {
  type: '2',
  nature: 'T',
  numeroSerie: '000100200301',
  assure: { nir: '2770763220829', cle: '10' },
  beneficiaires: [
    {
      rangGemellaire: 1,
      qualite: '0',
      nomUsuel: 'NESSI',
      nomPatronymique: 'NESSI',
      prenom: 'RUTH',
      dateNaissance: '19770714',
      nirCertifie: '2770763220829',
      cleNirCertifie: '10',
    },
    {
      rangGemellaire: 2,
      qualite: '6',
      nomUsuel: 'DE VINCI',
      nomPatronymique: 'DE VINCI',
      prenom: 'DONATELLO',
      dateNaissance: '20100807',
    },
  ],
}

const corpsDe = (xml: string) => enfant(racine(xml), SOAP, 'Body')
const racine = (xml: string) => {
  const element = lireXml(xml).documentElement
  if (!element) throw new Error('sans racine')
  return element
}
/** Noms locaux et textes des feuilles, dans l'ordre. */
const feuilles = (xml: string, espace: string, nom: string): string[] => {
  const corps = corpsDe(xml)
  const demande = corps && enfant(corps, espace, nom)
  const lues: string[] = []
  for (let n = demande?.firstChild; n; n = n.nextSibling)
    lues.push(`${(n as { localName?: string }).localName}=${n.textContent}`)
  return lues
}

describe("l'enveloppe de la recherche par les traits", () => {
  const ecrire = (lieu: string | null) =>
    ecrireEnveloppe({ ...requeteTraits(ADRUN, lieu), assertions: [] }, EMISSION)

  test('porte nom, prénom, sexe et date, sans lieu', () => {
    expect(feuilles(ecrire(null), REC_SANS, 'RECSANSVITALE')).toEqual([
      "NomNaissance=D'ADRUN",
      'Prenom=ZOE',
      'Sexe=F',
      'DateNaissance=1975-12-31',
    ])
  })

  test('porte le lieu en dernier quand il est demandé', () => {
    expect(feuilles(ecrire('63220'), REC_SANS, 'RECSANSVITALE').at(-1)).toBe('LieuNaissance=63220')
  })

  test('porte les contextes, sans en-tête de sécurité, et un identifiant neuf à chaque fois', () => {
    const texte = ecrire(null)
    expect(texte).toContain('<ctxlps:IDAM R="4">HARN00000001</ctxlps:IDAM>')
    expect(texte).toContain('<ctxbam:Emetteur>499700000013001</ctxbam:Emetteur>')
    expect(texte).toContain('<ctxbam:COUVERTURE></ctxbam:COUVERTURE>')
    expect(texte).toContain(':rechercherInsAvecTraitsIdentite</wsa:Action>')
    expect(texte).not.toContain('wsse:Security')
    const messageId = /MessageID>(uuid:[\w-]+)</
    expect(messageId.exec(texte)?.[1]).not.toBe(messageId.exec(ecrire(null))?.[1])
  })
})

describe("l'enveloppe de la recherche par la carte Vitale", () => {
  const ecrire = (rang: 0 | 1) => {
    const beneficiaire = CARTE.beneficiaires[rang]
    if (!beneficiaire) throw new Error('sans bénéficiaire')
    const message = requeteVitale(CARTE, beneficiaire)
    return ecrireEnveloppe({ ...message, assertions: ['<v:A xmlns:v="urn:v"/>'] }, EMISSION)
  }

  test("désigne l'assuré par son NIR certifié et répète la couverture", () => {
    const texte = ecrire(0)
    expect(feuilles(texte, REC_VIT, 'RECVITALE')).toEqual([
      'MatriculeIndividu=277076322082910',
      'MatriculeOD=277076322082910',
      'NomNaissance=NESSI',
      'DateNaissance=1977-07-14',
      'RangNaissance=1',
    ])
    expect(texte).toContain('<ctxbam:DateNai>1977-07-14</ctxbam:DateNai>')
    expect(texte).toContain('<v:A xmlns:v="urn:v"/></wsse:Security>')
  })

  test("désigne un enfant par le NIR de l'assuré, sa date et son rang", () => {
    expect(feuilles(ecrire(1), REC_VIT, 'RECVITALE')).toEqual([
      'MatriculeOD=277076322082910',
      'NomNaissance=DE VINCI',
      'DateNaissance=2010-08-07',
      'RangNaissance=2',
    ])
  })
})
