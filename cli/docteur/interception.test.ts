import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { DELAI_IGC_MS, pkiDEssai } from '../../mocks/pki/essai.ts'
import { ouvrirServeur } from '../../mocks/serveur/ouvrir-serveur.ts'
import { certificatRecu, intercepteur, nommerIntercepteur } from './interception.ts'

test(
  'un certificat remplacé en route se voit, et celui qui l’a refait est nommé',
  async () => {
    const pki = await pkiDEssai()
    const lire = async (nom: string) => {
      const { chaine, cle } = pki.fichiers(nom)
      return { cert: await readFile(chaine, 'utf8'), cle: await readFile(cle, 'utf8') }
    }
    const [notre, autre] = [await lire('server'), await lire('lgc-auth')]
    const serveur = await ouvrirServeur({
      nom: 'interposé',
      port: 0,
      traiter: () => new Response(''),
      tls: { ...autre, ca: '', refuseAuHandshake: false },
    })
    const recu = await certificatRecu(serveur.port)
    await serveur.fermer()
    expect(intercepteur(recu, new X509Certificate(autre.cert))).toBeNull()
    expect(intercepteur(recu, new X509Certificate(notre.cert))).toMatch(/\S/)
  },
  DELAI_IGC_MS,
)

test.each([
  ['O=Avast Software\nCN=Avast Web/Mail Shield Root', 'Avast'],
  ['C=RU\nO=AO Kaspersky Lab\nCN=Kaspersky Anti-Virus Personal Root Certificate', 'Kaspersky'],
  ['CN=ESET SSL Filter CA', 'ESET'],
  ['O=Cabinet\nCN=Passerelle interne', 'Cabinet'],
  ['', 'un programme inconnu'],
])('« %s » est %s', (emetteur, nom) => {
  expect(nommerIntercepteur(emetteur)).toBe(nom)
})
