import { afterAll, describe, expect, it } from 'vitest'
import { creerSchemasInsi } from './schemas-insi.ts'
import { validerRequeteInsi } from './valider-requete.ts'

const schemas = creerSchemasInsi()
afterAll(() => schemas.liberer())

// La requête d'ins.md §2.1 [V].
const REQUETE = `<soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope" xmlns:wsa="http://www.w3.org/2005/08/addressing">
 <soap:Header>
  <ctxbam:ContexteBAM xmlns:ctxbam="urn:siram:bam:ctxbam" Version="01_02"><ctxbam:Id>6f0d2d3e-6a41-4f0e-9b5c-6a2a2f6b0c11</ctxbam:Id><ctxbam:Temps>2026-03-02T09:15:00.000Z</ctxbam:Temps><ctxbam:Emetteur>10B0152872</ctxbam:Emetteur><ctxbam:COUVERTURE/></ctxbam:ContexteBAM>
  <ctxlps:ContexteLPS xmlns:ctxlps="urn:siram:lps:ctxlps" Nature="CTXLPS" Version="01_00"><ctxlps:Id>4b3f5b0a-2f0d-4df3-8a3c-0f5d0a3c2a22</ctxlps:Id><ctxlps:Temps>2026-03-02T09:15:00.000Z</ctxlps:Temps><ctxlps:Emetteur>10B0152872</ctxlps:Emetteur></ctxlps:ContexteLPS>
  <wsa:Action>urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite</wsa:Action>
  <wsa:MessageID>uuid:1b168305-13bf-470c-8058-4f1fe36bdf31</wsa:MessageID>
 </soap:Header>
 <soap:Body><rs:RECSANSVITALE xmlns:rs="http://www.cnamts.fr/INSiRecSans"><rs:NomNaissance>TCHITCHI</rs:NomNaissance><rs:Prenom>CATARINA</rs:Prenom><rs:Sexe>F</rs:Sexe><rs:DateNaissance>1936-06-21</rs:DateNaissance></rs:RECSANSVITALE></soap:Body>
</soap:Envelope>`

const regles = (texte: string) =>
  validerRequeteInsi(Buffer.from(texte), schemas).map(({ regle }) => regle)

const RETRAITS = [
  /<wsa:MessageID>.*<\/wsa:MessageID>/,
  /<ctxlps:ContexteLPS .*<\/ctxlps:ContexteLPS>/,
]

describe('la validation d’une requête INSi écrite dans un fichier', () => {
  it('admet la requête de référence', () => {
    expect(regles(REQUETE)).toEqual([])
  })

  it.each(RETRAITS)('voit un en-tête manquant', (motif) => {
    expect(regles(REQUETE.replace(motif, ''))).toEqual(['insi.entetes'])
  })

  it('voit un en-tête en double', () => {
    const action = /<wsa:Action>.*<\/wsa:Action>/.exec(REQUETE)?.[0] ?? ''
    expect(regles(REQUETE.replace(action, action + action))).toEqual(['insi.entetes'])
  })

  it.each([
    ['insi.action', 'rechercherInsAvecTraitsIdentite', 'rechercherInsAvecCarteVitale'],
    ['insi.action', 'rechercherInsAvecTraitsIdentite', 'rechercherInsParTelepathie'],
    ['insi.schema', 'Version="01_02"', 'Version="99"'],
    ['insi.schema', 'rs:Sexe>', 'rs:Genre>'],
    ['insi.lexical-caracteres', 'TCHITCHI', 'Tchitchi'],
    [
      'soap.enveloppe',
      'http://www.w3.org/2003/05/soap-envelope',
      'http://schemas.xmlsoap.org/soap/envelope/',
    ],
    ['xml.mal-forme', '</soap:Envelope>', ''],
  ])('%s condamne ce qu’elle vise', (regle, avant, apres) => {
    expect(regles(REQUETE.replaceAll(avant, apres))).toContain(regle)
  })

  it('donne la ligne de ce qu’elle reproche au corps', () => {
    const [anomalie] = validerRequeteInsi(Buffer.from(REQUETE.replace('TCHITCHI', 'É')), schemas)
    expect(anomalie?.ligne).toBe(8)
  })
})
