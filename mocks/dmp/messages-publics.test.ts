import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Operation } from '../../schemas/xds/transactions.ts'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancDmp, ouvrirBancDmp, type ReponseDmpVue } from './essai/appeler.ts'
import { enveloppe } from './essai/messages.ts'

/** Le dossier des messages publics d'IHE, que le projet ne contient pas ; il a un sous-dossier `messages`. */
const DOSSIER = process.env.SEGUR_EXEMPLES_XDS ?? ''
const absent = !existsSync(join(DOSSIER, 'messages', 'iti41-soap.xml'))
if (absent)
  console.info('Messages publics XDS.b sautés : donnez leur dossier dans SEGUR_EXEMPLES_XDS.')

let dmp: BancDmp
beforeAll(async () => {
  if (absent) return
  dmp = await ouvrirBancDmp()
  // Ces messages n'ont ni VIHF, ni règles françaises, et des patients à eux.
  await dmp.controler('reglages', { vihf: 'off', strict: 'ihe' })
}, DELAI_IGC_MS)
afterAll(() => dmp?.banc.arreter())

const lire = (nom: string) => readFileSync(join(DOSSIER, 'messages', nom), 'utf8')

function envoyer(operation: Operation, nom: string, tel = true): Promise<ReponseDmpVue> {
  const texte = lire(nom)
  const corps = texte.replace(/^<\?xml[^>]*\?>/, '')
  const brut = tel ? texte : enveloppe(operation, corps, null)
  return dmp.appeler({ operation, corps: '', brut })
}

describe.skipIf(absent)('messages publics d’IHE, envoyés tels quels', () => {
  test.each<[string, Operation, string, boolean, readonly string[]]>([
    // Leurs patients ne sont pas les nôtres : une soumission lisible s'arrête là.
    ['ITI-41 juste', 'alimentation', 'iti41-soap.xml', true, ['XDSUnknownPatientId']],
    [
      'ITI-41 dans le désordre',
      'alimentation',
      'iti41-invalide-ordre-elements.xml',
      true,
      ['XDSRegistryMetadataError'],
    ],
    // Sans consultation possible par un certificat de structure, une recherche bien écrite est refusée en droit.
    ['ITI-18', 'recherche', 'iti18-requete.xml', true, ['DMPAccessDeniedByRightsService']],
    // Sa valeur tente une injection SQL et ne se referme pas.
    ['ITI-18 piégé', 'recherche', 'iti18-corps.xml', false, ['XDSRegistryError']],
    [
      'ITI-18 sans statut',
      'recherche',
      'iti18-invalide-sans-statut.xml',
      false,
      ['XDSStoredQueryMissingParam'],
    ],
    [
      'ITI-43',
      'retrait',
      'iti43-requete.xml',
      true,
      ['XDSUnknownRepositoryId', 'XDSUnknownRepositoryId'],
    ],
    ['mise à jour', 'mise-a-jour', 'soumission-maj.xml', false, ['XDSMetadataUpdateError']],
  ])('%s', async (_, operation, nom, tel, erreurs) => {
    const reponse = await envoyer(operation, nom, tel)
    expect([reponse.statut, reponse.faute, reponse.erreurs]).toEqual([200, null, erreurs])
  })

  test('ITI-41 : sans contenu il est refusé ; complété, ses deux documents sont enregistrés', async () => {
    const texte = lire('iti41-soap.xml')
    const patients = [...texte.matchAll(/value="([^"]+&amp;ISO)"/g)].map(([, cx = '']) => cx)
    const ins = '275126322074974'
    const brut = patients.reduce(
      (message, cx) => message.replaceAll(cx, `${ins}^^^&amp;1.2.250.1.213.1.4.8&amp;ISO`),
      texte,
    )
    const vide = await dmp.appeler({ operation: 'alimentation', corps: '', brut })
    expect(vide.erreurs).toEqual(['XDSMissingDocument', 'XDSMissingDocument'])
    const contenus = ['Document01', 'Document02'].map(
      (id) => `<xdsb:Document id="${id}">${Buffer.from(id).toString('base64')}</xdsb:Document>`,
    )
    const fin = '</lcm:SubmitObjectsRequest>'
    const complet = brut.replace(fin, `${fin}${contenus.join('')}`)
    const reponse = await dmp.appeler({ operation: 'alimentation', corps: '', brut: complet })
    expect(reponse.erreurs).toEqual([])
    const { json } = await dmp.controler(`documents?ins=${ins}`)
    expect((json.documents as unknown[]).length).toBe(2)
  })
})
