import { afterAll, expect, test } from 'vitest'
import { creerSchemasInsi } from './schemas-insi.ts'
import { validerReponseInsi } from './valider-reponse.ts'

const schemas = creerSchemasInsi()
afterAll(() => schemas.liberer())

const SOAP = 'http://www.w3.org/2003/05/soap-envelope'
const enveloppe = (corps: string) =>
  `<s:Envelope xmlns:s="${SOAP}"><s:Body>${corps}</s:Body></s:Envelope>`
const resultat = (code: string, suite = '') =>
  `<RESULTAT xmlns="http://www.cnamts.fr/INSiResultat"><CR><CodeCR>${code}</CodeCR><LibelleCR>l</LibelleCR></CR>${suite}</RESULTAT>`
const faute = (valeur: string, detail: string) =>
  `<s:Fault><s:Code><s:Value>s:${valeur}</s:Value></s:Code><s:Reason><s:Text xml:lang="fr">t</s:Text></s:Reason>
  <s:Detail>${detail}</s:Detail></s:Fault>`
const ERREUR =
  '<siram:Erreur xmlns:siram="urn:siram" severite="erreur" code="desir_550">t</siram:Erreur>'

const messages = (xml: string) =>
  validerReponseInsi(new TextEncoder().encode(xml), schemas).map((a) => a.message)

test('une réponse 01 sans individu et une faute complète sont bonnes', () => {
  expect(messages(enveloppe(resultat('01')))).toEqual([])
  expect(messages(enveloppe(faute('Sender', ERREUR)))).toEqual([])
})

test.each([
  ['le code 00 sans individu', enveloppe(resultat('00')), /00 sans individu/],
  ['une faute sans détail', enveloppe(faute('Sender', '')), /siram:Erreur/],
  ['un code de faute SOAP inventé', enveloppe(faute('Client', ERREUR)), /Client/],
  [
    'un autre préfixe que siram',
    enveloppe(faute('Sender', ERREUR.replaceAll('siram:', 'x:').replace('xmlns:siram', 'xmlns:x'))),
    /préfixe siram/,
  ],
  ['un corps vide', enveloppe(''), /un élément et un seul/],
  ['une autre racine', '<html/>', /enveloppe SOAP 1.2/],
  [
    'SOAP 1.1',
    enveloppe(resultat('01')).replaceAll(SOAP, 'http://schemas.xmlsoap.org/soap/envelope/'),
    /SOAP 1.1/,
  ],
  ['un DOCTYPE', `<!DOCTYPE a>${enveloppe(resultat('01'))}`, /DOCTYPE/],
])('refuse %s', (_, xml, message) => {
  expect(messages(xml).join('\n')).toMatch(message)
})
