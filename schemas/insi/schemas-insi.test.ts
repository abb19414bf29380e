import { afterAll, describe, expect, test } from 'vitest'
import { lireXml } from '../xml/lire-xml.ts'
import { creerSchemasInsi } from './schemas-insi.ts'

const schemas = creerSchemasInsi()
afterAll(() => schemas.liberer())

function anomalies(xml: string): readonly string[] {
  const lecture = lireXml(new TextEncoder().encode(xml), (d) => schemas.valider(d, d.racine))
  return lecture.lu ? lecture.valeur.map((a) => a.message) : [lecture.anomalie.message]
}

const BAM = (
  couverture: string,
  version = '01_02',
) => `<c:ContexteBAM xmlns:c="urn:siram:bam:ctxbam"
  Version="${version}"><c:Id>6f0d2d3e-6a41-4f0e-9b5c-6a2a2f6b0c11</c:Id><c:Temps>2026-03-02T09:15:00.000Z</c:Temps>
  <c:Emetteur>10B0152872</c:Emetteur>${couverture}</c:ContexteBAM>`
const LPS = (attributs: string, idam = '<IDAM R="4">HARN00000001</IDAM>') =>
  `<ContexteLPS xmlns="urn:siram:lps:ctxlps" ${attributs}><Id>4b3f5b0a-2f0d-4df3-8a3c-0f5d0a3c2a22</Id>
  <Temps>2026-03-02T09:15:00Z</Temps><LPS>${idam}<Version>1.0</Version>
  <Instance>0d6f4b1c-77d3-4f6e-a0a7-2d8a1f0f3b33</Instance><Nom>urn:lps:lgc:1.0</Nom></LPS></ContexteLPS>`
const TRAITS = (contenu: string) =>
  `<r:RECSANSVITALE xmlns:r="http://www.cnamts.fr/INSiRecSans">${contenu}</r:RECSANSVITALE>`
const RESULTAT = (
  individu: string,
) => `<RESULTAT xmlns="http://www.cnamts.fr/INSiResultat"><CR><CodeCR>00</CodeCR>
  <LibelleCR>OK</LibelleCR></CR>${individu}</RESULTAT>`
const INS =
  '<IdIndividu><NumIdentifiant>1090763220834</NumIdentifiant><Cle>89</Cle></IdIndividu><OID>1.2</OID>'

describe('nos XSD INSi', () => {
  test.each([
    ['contexte BAM sans carte', BAM('<c:COUVERTURE/>')],
    [
      'contexte BAM avec carte et date lunaire',
      BAM(`<c:COUVERTURE><c:ASSURE><c:Id><c:Num>2770763220829</c:Num></c:Id></c:ASSURE><c:BENEFICIAIRE>
      <c:DateNai>2010-20-50</c:DateNai><c:Rang>1</c:Rang></c:BENEFICIAIRE></c:COUVERTURE>`),
    ],
    ['contexte LPS', LPS('Nature="CTXLPS" Version="01_00"')],
    [
      'contexte LPS avec un attribut SOAP',
      LPS(
        'Version="01_00" xmlns:s="http://www.w3.org/2003/05/soap-envelope" s:mustUnderstand="false"',
      ),
    ],
    ['traits vides', TRAITS('')],
    [
      'plusieurs prénoms',
      TRAITS('<r:NomNaissance>A</r:NomNaissance><r:Prenom>B</r:Prenom><r:Prenom>C</r:Prenom>'),
    ],
    [
      'carte',
      '<RECVITALE xmlns="http://www.cnamts.fr/INSiRecVit"><MatriculeOD><NumIdentifiant>2770763220829</NumIdentifiant></MatriculeOD></RECVITALE>',
    ],
    ['résultat sans individu', RESULTAT('')],
    [
      'résultat avec historique',
      RESULTAT(
        `<INDIVIDU><INSACTIF>${INS}</INSACTIF><INSHISTO>${INS}<DateDeb>2020-01-01</DateDeb></INSHISTO><TIQ><NomNaissance/></TIQ></INDIVIDU>`,
      ),
    ],
    ['erreur', '<e:Erreur xmlns:e="urn:siram" severite="fatal" code="insi_102">texte</e:Erreur>'],
  ])('admettent : %s', (_, xml) => {
    expect(anomalies(xml)).toEqual([])
  })

  test.each([
    ['version BAM', BAM('<c:COUVERTURE/>', '01_01'), /Version.*01_01.*01_02/],
    ['COUVERTURE absente', BAM(''), /ContexteBAM.*COUVERTURE/],
    [
      'numéro d’assuré mal formé',
      BAM('<c:COUVERTURE><c:ASSURE><c:Id><c:Num>27707</c:Num></c:Id></c:ASSURE></c:COUVERTURE>'),
      /Num.*27707/,
    ],
    ['version LPS', LPS('Version="01_01"'), /Version/],
    ['nature LPS', LPS('Nature="AUTRE" Version="01_00"'), /CTXLPS/],
    ['IDAM sans R', LPS('Version="01_00"', '<IDAM>X</IDAM>'), /IDAM.*attribut R/],
    ['IDAM R faux', LPS('Version="01_00"', '<IDAM R="5">X</IDAM>'), /R.*« 5 »/],
    [
      'ordre des traits',
      TRAITS('<r:Prenom>B</r:Prenom><r:NomNaissance>A</r:NomNaissance>'),
      /NomNaissance.*pas attendu/,
    ],
    ['espace de noms oublié', TRAITS('<NomNaissance>A</NomNaissance>'), /NomNaissance/],
    [
      'sexe vide en réponse',
      RESULTAT(`<INDIVIDU><INSACTIF>${INS}</INSACTIF><TIQ><Sexe/></TIQ></INDIVIDU>`),
      /Sexe/,
    ],
    [
      'date avant l’identifiant',
      RESULTAT(
        `<INDIVIDU><INSACTIF><DateDeb>2020-01-01</DateDeb>${INS}</INSACTIF><TIQ/></INDIVIDU>`,
      ),
      /DateDeb/,
    ],
    ['sévérité inconnue', '<e:Erreur xmlns:e="urn:siram" severite="grave" code="x"/>', /severite/],
    ['élément inconnu', '<RIEN xmlns="urn:x"/>', /RIEN inconnu/],
  ])('refusent : %s', (_, xml, message) => {
    expect(anomalies(xml).join('\n')).toMatch(message)
  })
})
